import { inWords } from "../look/day.ts";
import type { Koppeling, Leerling } from "./child.ts";
import { lanesOf, type Lane } from "./lanes.ts";
import { momentsOf, type Moment } from "./moments.ts";
import { timeScale, type TimeScale } from "./time-scale.ts";

interface TimeLineProps {
  readonly leerling: Leerling;
  readonly link: Koppeling | null;
  readonly today: string;
}

/** Both plans on one line. The drawing is for the eye; the list below it says the same in words. */
export function TimeLine({ leerling, link, today }: TimeLineProps) {
  const moments = momentsOf(leerling, link);
  const scale = timeScale(
    moments.map(({ day }) => day),
    today,
  );
  return (
    <section className="sheet time" aria-labelledby="tijdlijn">
      <h2 id="tijdlijn">De tijdlijn</h2>
      <div className="chart" aria-hidden="true">
        <Months scale={scale} />
        <div className="over">
          <div className="today" style={{ left: `${scale.at(today)}%` }}>
            <span>vandaag</span>
          </div>
        </div>
        {lanesOf(leerling, link, today).map((lane) => (
          <LaneRow key={lane.side} lane={lane} moments={moments} scale={scale} />
        ))}
      </div>
      <Coming moments={moments} today={today} />
    </section>
  );
}

function Months({ scale }: { readonly scale: TimeScale }) {
  return (
    <div className="months over">
      {scale.months.map(({ at, label, isMajor }) => (
        <span key={at} data-major={isMajor} style={{ left: `${at}%` }}>
          {label}
        </span>
      ))}
    </div>
  );
}

interface LaneRowProps {
  readonly lane: Lane;
  readonly moments: readonly Moment[];
  readonly scale: TimeScale;
}

function LaneRow({ lane, moments, scale }: LaneRowProps) {
  const left = scale.at(lane.from);
  const width = scale.at(lane.to ?? scale.to) - left;
  const marks = moments.filter(
    ({ side, kind, day }) =>
      side === lane.side && (kind === "goal" || kind === "evaluation") && scale.isWithin(day),
  );
  return (
    <div className="lane" data-side={lane.side}>
      <span className="lane-name">{lane.name}</span>
      <div className="track">
        <div
          className="bar"
          data-seen={lane.isSeen}
          data-open={lane.to === null}
          style={{ left: `${left}%`, width: `${width}%` }}
        >
          <span>{lane.label}</span>
        </div>
        {marks.map(({ day, kind, what }) => (
          <i key={`${day} ${what}`} data-kind={kind} style={{ left: `${scale.at(day)}%` }} />
        ))}
      </div>
    </div>
  );
}

function Coming({
  moments,
  today,
}: {
  readonly moments: readonly Moment[];
  readonly today: string;
}) {
  const coming = moments.filter(({ day }) => day >= today);
  const past = moments.filter(({ day }) => day < today).toReversed();
  return (
    <div className="coming">
      <h3>Wat eraan komt</h3>
      {coming.length === 0 && <p className="quiet">Er staat niets gepland.</p>}
      <Moments moments={coming.slice(0, SOON)} />
      <Folded title="Wat daarna komt" moments={coming.slice(SOON)} />
      <Folded title="Wat al geweest is" moments={past} />
    </div>
  );
}

/** Moments that are worth a place on the page; who wants more unfolds them. */
const SOON = 5;

interface FoldedProps {
  readonly title: string;
  readonly moments: readonly Moment[];
}

function Folded({ title, moments }: FoldedProps) {
  if (moments.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({moments.length})
      </summary>
      <Moments moments={moments} />
    </details>
  );
}

const SIDE = { school: "School", shared: "Samen", care: "Jeugdhulp" } as const;

function Moments({ moments }: { readonly moments: readonly Moment[] }) {
  return (
    <ol className="moments">
      {moments.map(({ day, side, kind, what }) => (
        <li key={`${day} ${side} ${what}`} data-side={side}>
          <time dateTime={day}>{inWords(day)}</time>
          <i data-kind={kind} aria-hidden="true" />
          <span>
            <b>{SIDE[side]}</b> {what}
          </span>
        </li>
      ))}
    </ol>
  );
}
