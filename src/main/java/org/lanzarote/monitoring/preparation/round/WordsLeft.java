package org.lanzarote.monitoring.preparation.round;

import java.util.function.UnaryOperator;

/** Tells what is left of words that are written anew after some of them were taken down. The room that takes words down knows. */
public interface WordsLeft {

    /** What is left of words that are said in a round or its documents. */
    UnaryOperator<String> in(int round);
}
