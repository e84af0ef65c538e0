package org.lanzarote.monitoring.inquiry.search;

import org.jspecify.annotations.Nullable;

/** The name of a Party as a text has it, and where the words stand in it that were found. */
record FoundName(String name, @Nullable String places) {

    String signed() {
        return FoundWords.sign(name, FoundWords.at(places, name));
    }
}
