package org.lanzarote.monitoring.inquiry.chain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The last steps down: from what was submitted to the submission, and to its receipt, for those who may read them. */
public final class Submitted {

    private final ThingFacts of;
    private final @Nullable ThingFacts submission;

    public Submitted(ThingFacts of) {
        this.of = of;
        this.submission = submission(of);
    }

    /** The facts on the submission and its receipt. */
    public Stream<ThingFacts> facts() {
        return submission == null ? Stream.of() : Stream.concat(Stream.of(submission), receipt(submission).stream());
    }

    public List<ChainStep> steps() {
        if (submission == null) {
            return List.of();
        }
        var in = submission.thing().equals(of.thing())
                ? Stream.<ChainStep>of()
                : Stream.of(ChainStep.of(of.thing(), TraceRelation.IN, submission.thing()));
        return Stream.concat(
                        in,
                        receipt(submission).stream()
                                .map(receipt ->
                                        ChainStep.of(submission.thing(), TraceRelation.PROVED_BY, receipt.thing())))
                .toList();
    }

    private static @Nullable ThingFacts submission(ThingFacts of) {
        return switch (of.thing().kind()) {
            case SUBMISSION -> of;
            case ANSWER ->
                of.at() == null ? null : of.as(new Thing(TraceKind.SUBMISSION, of.party() + "/" + of.submission()));
            case STAKEHOLDER_SUBMISSION ->
                of.origin() == null ? null : of.submittedAs(Thing.of(TraceKind.SUBMISSION, of.origin()));
            default -> null;
        };
    }

    private List<ThingFacts> receipt(ThingFacts submission) {
        return submission.digest() == null ? List.of() : List.of(submission.receipt());
    }
}
