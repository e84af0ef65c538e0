package org.lanzarote.monitoring.inquiry.search;

import java.util.List;

/** The name of a Party as a text has it, and what came back of it with signs around the words that were found. */
record FoundName(String name, List<String> marked) {

    String signed() {
        return FoundWords.sign(name, FoundWords.in(name, marked));
    }
}
