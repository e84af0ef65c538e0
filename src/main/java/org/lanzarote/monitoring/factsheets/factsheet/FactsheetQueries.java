package org.lanzarote.monitoring.factsheets.factsheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.ChapterLine;
import org.lanzarote.monitoring.outcome.chapter.HeadingLine;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Queries for the records of one factsheet, one statement for each kind. */
interface FactsheetQueries {

    /** The report of a factsheet, when something of it was last cut, and when what factsheets alone say last changed; where no reply of the Party is public, whether it has submitted one, and its limit. */
    record FactsheetReport(
            int round,
            BilingualText roundTitle,
            String reference,
            BilingualText title,
            boolean titleUntranslated,
            @Nullable Instant publishedAt,
            @Nullable Instant cutAt,
            @Nullable Instant changedAt,
            long parties,
            @Nullable Boolean submitted,
            @Nullable Instant due,
            UUID introduction,
            UUID keyFindings) {}

    /** A finding on the Party, at its place. */
    record ObservationLine(
            String chapter,
            int place,
            @Nullable String heading,
            @Nullable String lead,
            UUID finding,
            UUID text) {}

    /** A statement that reaches the Party. */
    record FactsheetStatementLine(
            String chapter,
            int place,
            @Nullable String heading,
            AddresseeKind addresseeKind,
            List<String> addresseeParties,
            String lead,
            UUID id,
            UUID text) {}

    /** A recommendation, and whether a statement in the factsheet of the Party carries it. */
    record PartyRecommendation(
            String chapter,
            String code,
            String urgency,
            AddresseeKind addresseeKind,
            List<String> addresseeParties,
            UUID id,
            UUID text,
            boolean carried) {

        /** Whether it names the Party or addresses all, so that it stands there itself where no statement carries it. */
        boolean isBare(String party) {
            return !carried && (addresseeKind == AddresseeKind.ALL_PARTIES || addresseeParties.contains(party));
        }

        /** Whether it may concern the Party, which it does not name, as one of an open class. */
        boolean isOpenTo(String party) {
            return addresseeKind == AddresseeKind.PARTIES_NOT_ALREADY_DOING_SO && !addresseeParties.contains(party);
        }
    }

    /** A practice of the Party. */
    record FactsheetPracticeLine(String chapter, UUID id, UUID text) {}

    @HQL("select r.round.number, r.round.title, r.reference, r.title, r.titleUntranslated, r.publishedAt,"
            + " (select max(p.cutAt) from EditionPart p where p.edition.report = r and p.cutAt is not null),"
            + " (select max(x.changedAt) from FactsheetChange x where x.report = r and (array_length(x.parties) = 0 or"
            + " function(party_in as Boolean, :party, x.parties))), (select count(*) from Round n join n.roster e"
            + " where n = r.round), u.submitted, u.due, coalesce(i.text.id, r.introduction.id), coalesce(k.text.id,"
            + " r.keyFindings.id) from Report r left join FactsheetText i on i.report = r and i.kind = INTRODUCTION and"
            + " i.withdrawn is null left join FactsheetText k on k.report = r and k.kind = KEY_FINDINGS and k.withdrawn"
            + " is null left join UnpublishedReply u on u.roundNumber = r.round.number and u.party = :party where"
            + " r.id = :report")
    FactsheetReport head(UUID report, String party);

    /** When what is printed last changed after the adoption. */
    record LastChanges(
            @Nullable Instant corrected, @Nullable Instant cut) {}

    /** The last corrigendum of these places of a report, and the last take-down that cut them as they read now. */
    @HQL("select max(case when array_contains(e.places, p.place) then e.sealedAt end),"
            + " max(case when e.number = :newest then p.cutAt end) from EditionPart p join p.edition e"
            + " where e.report.id = :report and p.place in :places")
    LastChanges changes(UUID report, int newest, List<String> places);

    @HQL("select numeral, title, untranslated, introduction.id from Chapter where report.id = :report"
            + " and thematic = true order by ordinal")
    List<ChapterLine> chapters(UUID report);

    @HQL(HeadingLine.OF_REPORT)
    List<HeadingLine> headings(UUID report);

    @HQL("select c.numeral, o.place, o.heading, o.lead, f.id, f.text.id from FindingPlace o join o.chapter c"
            + " join o.finding f where c.report.id = :report and f.party.iso3 = :party order by o.place, f.id")
    List<ObservationLine> observations(UUID report, String party);

    @HQL("select c.numeral, s.place, s.heading, s.addresseeKind, s.addresseeParties, s.lead, s.id, s.text.id"
            + " from Statement s join s.chapter c where c.report.id = :report"
            + " and (array_length(s.addresseeParties) = 0 or function(party_in as Boolean, :party, s.addresseeParties))"
            + " order by s.place, s.id")
    List<FactsheetStatementLine> statements(UUID report, String party);

    /** The recommendations, of which statements to the Party carry some: what these cite is gathered first. */
    @HQL("with told as materialized (select s.text.id as text from Statement s join s.chapter c"
            + " where c.report.id = :report and (array_length(s.addresseeParties) = 0"
            + " or function(party_in as Boolean, :party, s.addresseeParties))),"
            + " carried as materialized (select l.target as target from told t join CitedLine l on l.id.text = t.text)"
            + " select c.numeral, r.code, r.urgency, r.addresseeKind, r.addresseeParties, r.id, r.text.id, case when"
            + " exists (select 1 from carried k where k.target = r.id) then true else false end"
            + " from Recommendation r join r.chapter c where c.report.id = :report order by r.rank")
    List<PartyRecommendation> recommendations(UUID report, String party);

    /** A recommendation, and the number of a paragraph that supports it. */
    record Support(UUID recommendation, int paragraph) {}

    /** The paragraphs that support these recommendations, in their order. */
    @HQL("select r.id, p.number from Recommendation r join r.text t join t.lines l join Paragraph p on p.id = l.target"
            + " where function(among as Boolean, :recommendations, r.id) and l.kind = PARAGRAPH and l.mark is null"
            + " order by p.number")
    List<Support> support(UUID[] recommendations);

    @HQL("select c.numeral, p.id, p.text.id from Practice p join p.chapter c where c.report.id = :report"
            + " and p.printing <> REPORT and function(party_in as Boolean, :party, p.parties) order by p.place, p.id")
    List<FactsheetPracticeLine> practices(UUID report, String party);
}
