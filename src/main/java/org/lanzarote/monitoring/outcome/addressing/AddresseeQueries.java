package org.lanzarote.monitoring.outcome.addressing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for a recommendation and for the findings that propose addressees; only those who oversee ask them. */
interface AddresseeQueries {

    /** A finding that proposes its Party. */
    record ProposingFinding(String party, String finding) {}

    @HQL("select r.id, r.version, r.addresseeKind, r.addresseeParties, p.status from Recommendation r join r.report p"
            + " where p.round.number = :round and r.code = :code")
    Optional<AddressedRecommendation> recommendation(int round, String code);

    /** The questions of the findings that cite the recommendation, are linked to it, or are based on a paragraph that supports it. */
    @HQL("select distinct b.question from (select q.number as question from Finding f join f.question q join f.text t"
            + " join t.lines l where l.target = :recommendation union select q.number from Recommendation r join r.text rt"
            + " join rt.lines s, Finding f join f.question q join f.text t join t.lines l where r.id = :recommendation"
            + " and s.kind = PARAGRAPH and l.target = s.target and f.round = r.report.round) b order by b.question")
    List<String> questions(UUID recommendation);

    /** The findings of these natures, with one of these codes, on these questions; the empty word alone asks for any. */
    @HQL("select f.party.iso3, cast(f.id as string) from Finding f join f.question q where f.round.number = :round"
            + " and (function(among as Boolean, :natures, '') or function(among as Boolean, :natures, cast(f.nature as string)))"
            + " and (function(among as Boolean, :codes, '') or exists (select 1 from FindingCode c where c.finding = f"
            + " and function(among as Boolean, :codes, c.code.key)))"
            + " and function(among as Boolean, :questions, q.number) order by f.party.iso3, f.id")
    List<ProposingFinding> proposing(int round, String[] natures, String[] codes, String[] questions);

    @HQL("select c.natures, c.codes, c.questions, c.proposed, c.addresseeKind, c.addresseeParties, c.reason,"
            + " coalesce(s.name, c.confirmedBy), c.confirmedAt from AddresseeConfirmation c"
            + " left join Account s on s.login = c.confirmedBy where c.recommendation.id = :recommendation"
            + " order by c.id desc limit 1")
    Optional<ConfirmationRow> lastConfirmation(UUID recommendation);
}
