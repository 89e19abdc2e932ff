-- Invented children of before know nothing of what the next migration requires. Without their mark the next start
-- invents them anew, in all databases. What was not invented here has no such mark, and is not touched.
do $$ begin
  if exists (select from "lading" where "naam" = 'kinderen') then
    truncate "leerling", "inschrijving", "aanmelding", "ontwikkelingsperspectief", "opp_versie", "opp_evaluatie",
      "toelaatbaarheidsverklaring", "verzuimmelding";
    delete from "lading" where "naam" = 'kinderen';
  end if;
end $$;
