package org.lanzarote.monitoring.outcome.tracking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.RecordParameters;

/** Queries for the recommendations of published reports; a page walks along their changes. */
interface TrackingQueries {

    String ROW =
            "select h.change, h.changedAt, r.id, r.roundNumber, p.id, p.reference, p.language, p.adoptedOn, p.publishedAt,"
                    + " r.code, c.numeral, s, r.addresseeKind, r.addresseeParties, r.text.id, r.theme, p.themes, r.legalBasis"
                    + " from RecommendationChange h join h.recommendation r join r.report p join r.chapter c"
                    + " join Round o on o.number = r.roundNumber join o.scale s on s.term = r.urgency where p.status = PUBLISHED ";

    String FILTERS = "and (h.change, h.recommendationId) > (:after, :id)"
            + " and (function(among as Boolean, :parties, '') or exists (select 1 from Round x join x.roster e"
            + " where x.number = r.roundNumber and function(among as Boolean, :parties, e.party.iso3)"
            + " and (r.addresseeKind <> NAMED_PARTIES or function(party_in as Boolean, e.party.iso3, r.addresseeParties))))"
            + " and (function(among as Boolean, :themes, '') or function(among as Boolean, :themes, r.theme))"
            + " and (function(among as Boolean, :terms, '') or function(among as Boolean, :terms, h.urgency))"
            + " order by h.change, h.recommendationId";

    default List<TrackedRow> changes(TrackedFilter filter, PageQuery page) {
        var after = page.after(ChangePlace::of, ChangePlace.after(filter.after()));
        var parties = RecordParameters.anyOf(filter.party());
        var themes = RecordParameters.anyOf(filter.theme());
        var terms = RecordParameters.anyOf(filter.urgency());
        return filter.round().isEmpty()
                ? ofAllRounds(after.change(), after.id(), parties, themes, terms, page.fetch())
                : ofRounds(filter.round(), after.change(), after.id(), parties, themes, terms, page.fetch());
    }

    @HQL(ROW + FILTERS)
    List<TrackedRow> ofAllRounds(int after, UUID id, String[] parties, String[] themes, String[] terms, Page page);

    @HQL(ROW + "and h.roundNumber in :rounds " + FILTERS)
    List<TrackedRow> ofRounds(
            List<Integer> rounds, int after, UUID id, String[] parties, String[] themes, String[] terms, Page page);

    @HQL(ROW + "and r.id = :id")
    Optional<TrackedRow> one(UUID id);

    @HQL(ROW + "and r.report.id = :report order by r.rank")
    List<TrackedRow> ofReport(UUID report);

    /** A corrected edition, and the places in which it reads otherwise than the one before. */
    record CorrectedLine(UUID report, int edition, List<String> places) {}

    @HQL(
            "select e.report.id, e.number, e.places from Edition e where e.report.id in :reports and e.number > 1 order by e.number")
    List<CorrectedLine> corrected(Collection<UUID> reports);

    /** The translation of a text that was confirmed for it as it reads. */
    record TrackedTranslationLine(UUID text, UUID translation, Language language) {}

    @HQL("select t.id, c.text.id, c.language from CitedText t join ConfirmedTranslation c on c.history = t.history"
            + " and c.ofRevision = t.number where function(among as Boolean, :texts, t.id)")
    List<TrackedTranslationLine> translations(UUID[] texts);

    @HQL("select distinct cast(p.round.number as string) from Report p where p.status = PUBLISHED")
    List<String> rounds();

    @HQL("select iso3 from Party")
    List<String> parties();

    @HQL(
            "select distinct r.theme from Recommendation r join r.report p where p.status = PUBLISHED and r.theme is not null")
    List<String> themes();

    @HQL("select distinct s.term from Report p join p.round o join o.scale s where p.status = PUBLISHED")
    List<String> terms();
}
