package org.lanzarote.monitoring.outcome.cutting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import org.lanzarote.monitoring.preparation.round.WordsLeft;

/** Leaves what was taken down so far out of words that everybody reads as they are written, and that cite nothing. */
@ApplicationScoped
class LeftByTakeDowns implements WordsLeft {

    private final TakenDownWords taken;

    LeftByTakeDowns(TakenDownWords taken) {
        this.taken = taken;
    }

    @Override
    public UnaryOperator<String> in(int round) {
        var all = new CutPart(taken.in(round));
        return all::others;
    }
}
