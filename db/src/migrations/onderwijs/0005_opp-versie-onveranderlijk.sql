-- A version that was determined is immutable (WPO art. 40a): only its status goes on, along these lines, and a newer
-- version may take its place as the current one. Held here, so that it holds for whoever writes.
create function "opp_versie_gaat_verder"("van" text, "naar" text) returns boolean language sql immutable as $$
  select "van" = "naar" or "naar" = any (case "van"
    when 'VASTGESTELD' then array['IN_UITVOERING', 'IN_EVALUATIE', 'BIJGESTELD', 'BEEINDIGD', 'GESCHIL']
    when 'IN_UITVOERING' then array['IN_EVALUATIE', 'BIJGESTELD', 'BEEINDIGD', 'GESCHIL']
    when 'IN_EVALUATIE' then array['IN_UITVOERING', 'BIJGESTELD', 'BEEINDIGD', 'GESCHIL']
    when 'BIJGESTELD' then array['IN_UITVOERING', 'IN_EVALUATIE', 'BEEINDIGD', 'GESCHIL']
    when 'GESCHIL' then array['IN_UITVOERING', 'IN_EVALUATIE', 'BIJGESTELD', 'BEEINDIGD']
    else array[]::text[] end);
$$;
--> statement-breakpoint
create function "opp_versie_bewaken"() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a version that was determined stays' using errcode = 'restrict_violation', constraint = 'opp_versie_onveranderlijk';
  end if;
  if to_jsonb(new) - 'status' - 'geldend' <> to_jsonb(old) - 'status' - 'geldend'
    or (new."geldend" and not old."geldend")
    or not "opp_versie_gaat_verder"(old."status", new."status")
  then
    raise exception 'a version that was determined does not change' using errcode = 'restrict_violation', constraint = 'opp_versie_onveranderlijk';
  end if;
  return new;
end;
$$;
--> statement-breakpoint
create trigger "opp_versie_onveranderlijk" before update or delete on "opp_versie"
  for each row when (old."vastgesteld_op" is not null) execute function "opp_versie_bewaken"();
