package org.lanzarote.monitoring.inquiry.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lanzarote.monitoring.inquiry.chain.Thing;
import org.lanzarote.monitoring.inquiry.chain.TraceKind;
import org.lanzarote.monitoring.inquiry.chain.TraceRelation;
import org.lanzarote.monitoring.inquiry.chain.TraceStep;
import org.lanzarote.monitoring.inquiry.trace.TraceQueries.InSubmission;

/** The same answer in the submissions before and after one, the nearest first. */
record AnswerChain(List<Thing> earlier, List<Thing> later) {

    static AnswerChain of(int submission, List<InSubmission> all) {
        var chain = new AnswerChain(new ArrayList<>(), new ArrayList<>());
        for (var answer : all) {
            if (answer.submission() != submission) {
                (answer.submission() < submission ? chain.earlier : chain.later)
                        .add(Thing.of(TraceKind.ANSWER, answer.id()));
            }
        }
        Collections.reverse(chain.earlier);
        return chain;
    }

    /** The steps from the answer in the one submission to each of the others. */
    List<TraceStep> steps(Thing start) {
        List<TraceStep> steps = new ArrayList<>();
        walk(start, earlier, TraceRelation.EARLIER, steps);
        walk(start, later, TraceRelation.LATER, steps);
        return steps;
    }

    private static void walk(Thing start, List<Thing> others, TraceRelation relation, List<TraceStep> steps) {
        var from = start;
        for (var to : others) {
            steps.add(TraceStep.of(from, relation, to));
            from = to;
        }
    }
}
