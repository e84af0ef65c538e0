package org.lanzarote.monitoring.outcome.edition;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.outcome.cutting.TakeDownCuts;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.style.Styles;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Seals a report as it reads now as its next edition. */
@ApplicationScoped
public class EditionSealing {

    private static final int SALT_BYTES = 32;

    private final ReportParts parts;
    private final EditionRepository editions;
    private final EditionQueries queries;
    private final TakeDownCuts cuts;
    private final Styles styles;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EditionSealing(
            ReportParts parts,
            EditionRepository editions,
            EditionQueries queries,
            TakeDownCuts cuts,
            Styles styles,
            Clock clock) {
        this.styles = styles;
        this.cuts = cuts;
        this.parts = parts;
        this.editions = editions;
        this.queries = queries;
        this.clock = clock;
    }

    /** Seals the edition that the Committee adopted. */
    public void adopted(Report report) {
        cuts.beforeSealing(report);
        var sealed = parts.of(report).stream().map(this::sealed).toList();
        editions.keep(new Edition(report, null, null, sealed, clock.instant()), sealed);
    }

    /**
     * Seals the edition that a corrigendum makes: the last one, in which these places, and the terms of urgency, read as they
     * read now. It is refused if all read as they did.
     */
    public void corrected(Report report, String reason, Set<String> places) {
        var reasonLeft = cuts.beforeSealing(report).others(reason);
        var before = editions.require(report, report.editions().newest());
        Map<String, PartContent> now = parts.of(report).stream().collect(toMap(PartContent::place, identity()));
        List<String> changed = new ArrayList<>();
        List<KeptPart> sealed = new ArrayList<>();
        for (var part : queries.parts(before.id)) {
            var next = now.get(part.place());
            boolean open = places.contains(part.place()) || part.place().equals(PartContent.SCALE);
            if (open && !part.read().saysTheSameAs(requireNonNull(next))) {
                changed.add(part.place());
                sealed.add(sealed(next));
            } else {
                sealed.add(next == null ? part : translated(part, next));
            }
        }
        if (changed.isEmpty()) {
            throw ProblemType.NOTHING_CORRECTED.because(EditionMessage.READS_AS_BEFORE.with(before.number));
        }
        report.editions().count();
        editions.keep(
                new Edition(
                        report,
                        before,
                        new Corrected(SealedReason.of(reasonLeft, salt()), changed),
                        sealed,
                        clock.instant()),
                sealed);
        styles.publish(report);
    }

    /**
     * The part as it is kept, or, where another translation of its words was confirmed since, sealed anew with that. What was
     * cut stays as it is.
     */
    private KeptPart translated(KeptPart part, PartContent now) {
        var content = part.read();
        var confirmed = now.translation();
        return part.cutAt() != null
                        || confirmed == null
                        || confirmed.equals(content.translation())
                        || !content.isWordedAs(now)
                ? part
                : sealed(content.translated(confirmed));
    }

    private KeptPart sealed(PartContent content) {
        return KeptPart.sealed(content, salt());
    }

    private String salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
