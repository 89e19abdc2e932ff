# The whole demo in one container: docker build -t samenloop . && docker run -p 127.0.0.1:4000:4000 samenloop
FROM node:24-slim

WORKDIR /samenloop
RUN mkdir .samenloop && chown -R node:node .
USER node

COPY --chown=node:node . .
# Installs as it does everywhere, and says how it is set.
RUN npm start -- --help

ENV NODE_ENV=production SAMENLOOP_HOST=0.0.0.0 SAMENLOOP_STATE=/samenloop/.samenloop
VOLUME /samenloop/.samenloop
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --start-period=60s CMD node -e "fetch('http://127.0.0.1:4000/ready').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "cli/run.mjs", "start"]
