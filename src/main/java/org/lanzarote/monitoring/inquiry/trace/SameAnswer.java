package org.lanzarote.monitoring.inquiry.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lanzarote.monitoring.inquiry.chain.ChainStep;
import org.lanzarote.monitoring.inquiry.chain.Thing;
import org.lanzarote.monitoring.inquiry.chain.TraceKind;
import org.lanzarote.monitoring.inquiry.chain.TraceRelation;
import org.lanzarote.monitoring.inquiry.trace.TraceQueries.InSubmission;

/** The same answer in the submissions before and after one, the nearest first. */
record SameAnswer(List<Thing> earlier, List<Thing> later) {

    static SameAnswer of(int submission, List<InSubmission> all) {
        var same = new SameAnswer(new ArrayList<>(), new ArrayList<>());
        for (var answer : all) {
            if (answer.submission() != submission) {
                (answer.submission() < submission ? same.earlier : same.later)
                        .add(Thing.of(TraceKind.ANSWER, answer.id()));
            }
        }
        Collections.reverse(same.earlier);
        return same;
    }

    /** The steps from the answer in the one submission to each of the others. */
    List<ChainStep> steps(Thing start) {
        List<ChainStep> steps = new ArrayList<>();
        walk(start, earlier, TraceRelation.EARLIER, steps);
        walk(start, later, TraceRelation.LATER, steps);
        return steps;
    }

    private static void walk(Thing start, List<Thing> others, TraceRelation relation, List<ChainStep> steps) {
        var from = start;
        for (var to : others) {
            steps.add(ChainStep.of(from, relation, to));
            from = to;
        }
    }
}
