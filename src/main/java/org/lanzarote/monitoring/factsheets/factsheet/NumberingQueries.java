package org.lanzarote.monitoring.factsheets.factsheet;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetPracticeLine;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetStatementLine;
import org.lanzarote.monitoring.outcome.report.BackLink;

/** Queries for what decides on the numbers of footnotes in all factsheets of a report, one statement for each kind. */
interface NumberingQueries {

    /** A finding on a Party, at its place. */
    record Observation(
            String party,
            String chapter,
            int place,
            @Nullable String heading,
            @Nullable String lead,
            UUID finding,
            UUID text) {

        FactsheetQueries.ObservationLine line() {
            return new FactsheetQueries.ObservationLine(chapter, place, heading, lead, finding, text);
        }
    }

    /** A practice, and the Parties that have it. */
    record PracticeOf(String chapter, UUID id, UUID text, List<String> parties) {

        FactsheetPracticeLine line() {
            return new FactsheetPracticeLine(chapter, id, text);
        }
    }

    /** The two texts that stand in every factsheet. */
    record Opening(UUID introduction, UUID keyFindings) {}

    @HQL("select coalesce(i.text.id, r.introduction.id), coalesce(k.text.id, r.keyFindings.id) from Report r"
            + " left join FactsheetText i on i.report = r and i.kind = INTRODUCTION and i.withdrawn is null"
            + " left join FactsheetText k on k.report = r and k.kind = KEY_FINDINGS and k.withdrawn is null"
            + " where r.id = :report")
    Opening opening(UUID report);

    @HQL("select f.party.iso3, c.numeral, o.place, o.heading, o.lead, f.id, f.text.id from FindingPlace o"
            + " join o.chapter c join o.finding f where c.report.id = :report"
            + " and function(among as Boolean, :parties, f.party.iso3) order by o.place, f.id")
    List<Observation> observations(UUID report, String[] parties);

    @HQL("select c.numeral, s.place, s.heading, s.addresseeKind, s.addresseeParties, s.lead, s.id, s.text.id"
            + " from Statement s join s.chapter c where c.report.id = :report order by s.place, s.id")
    List<FactsheetStatementLine> statements(UUID report);

    /** The recommendations, of which it is not yet said whether a statement carries them. */
    @HQL("select c.numeral, r.code, r.urgency, r.addresseeKind, r.addresseeParties, r.id, r.text.id, false"
            + " from Recommendation r join r.chapter c where c.report.id = :report order by r.rank")
    List<FactsheetQueries.PartyRecommendation> recommendations(UUID report);

    /** The pairs of a recommendation and the id of a statement that carries it. */
    @HQL("select l.target, cast(s.id as string) from Statement s join s.chapter c join s.text t join t.lines l"
            + " where c.report.id = :report and l.kind = RECOMMENDATION")
    List<BackLink> carried(UUID report);

    @HQL("select c.numeral, p.id, p.text.id, p.parties from Practice p join p.chapter c where c.report.id = :report"
            + " and p.printing <> REPORT"
            + " order by p.place, p.id")
    List<PracticeOf> practices(UUID report);
}
