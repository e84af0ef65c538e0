package org.lanzarote.monitoring.outcome.tally;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.statement.Statement;
import org.lanzarote.monitoring.platform.citation.TextRevised;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Loads tallies to change, and the parts of a report that they stand in. */
@ApplicationScoped
class TallyRepository implements PanacheRepositoryBase<Tally, UUID> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    Tally require(Report report, UUID id) {
        return find("report = ?1 and id = ?2", report, id)
                .singleResultOptional()
                .orElseThrow(NotFound.of("tally", id));
    }

    /** The part of a report with this key. */
    Optional<CountedPart> part(Report report, TallyPart wish) {
        var key = wish.key() == null ? "" : wish.key();
        return switch (wish.kind()) {
            case PARAGRAPH ->
                NUMBER.matcher(key).matches()
                        ? one(
                                        "from Paragraph where report = ?1 and number = ?2",
                                        Paragraph.class,
                                        report,
                                        Integer.valueOf(key))
                                .map(CountedPart::of)
                        : Optional.empty();
            case RECOMMENDATION ->
                one("from Recommendation where report = ?1 and code = ?2", Recommendation.class, report, key)
                        .map(CountedPart::of);
            case STATEMENT ->
                ID.matcher(key).matches()
                        ? one(
                                        "from Statement where chapter.report = ?1 and id = ?2",
                                        Statement.class,
                                        report,
                                        UUID.fromString(key))
                                .map(CountedPart::of)
                        : Optional.empty();
            case KEY_FINDINGS -> key.isEmpty() ? Optional.of(CountedPart.keyFindings(report)) : Optional.empty();
        };
    }

    /** The part, once all that is wrong has been told. */
    CountedPart checked(Report report, TallyScope scope, DraftTally body) {
        var part = part(report, body.part());
        var violations = new Violations();
        scope.check(body, part.map(found -> found.text().markdown()).orElse(null), "", violations);
        violations.orThrow(TallyMessage.TALLY_INVALID);
        return part.orElseThrow();
    }

    /** Follows a part into its new text. */
    void follow(@Observes TextRevised revised) {
        list("history", revised.history()).forEach(tally -> tally.follow(revised.markdown()));
    }

    private <T> Optional<T> one(String query, Class<T> kind, Report report, Object key) {
        return getEntityManager()
                .createQuery(query, kind)
                .setParameter(1, report)
                .setParameter(2, key)
                .getResultStream()
                .findFirst();
    }
}
