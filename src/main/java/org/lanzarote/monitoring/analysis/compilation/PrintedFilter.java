package org.lanzarote.monitoring.analysis.compilation;

import static java.util.stream.Collectors.joining;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in the words of a page by what a compilation is filtered. */
record PrintedFilter(CompilationView view, PageWords words, Map<String, String> names) {

    String print() {
        var filter = view.filter();
        List<String> parts = new ArrayList<>();
        if (!filter.ofAnyParty()) {
            parts.add(words.say(
                    CompilationLabel.ONLY_PARTIES,
                    names.values().stream()
                            .sorted(Collator.getInstance(words.locale()))
                            .collect(joining(", "))));
        }
        if (!filter.source().isEmpty()) {
            parts.add(words.say(
                    CompilationLabel.ONLY_SOURCES,
                    filter.source().stream()
                            .distinct()
                            .map(source -> words.say(CompilationLabel.valueOf(source.name())))
                            .collect(joining(", "))));
        }
        if (!filter.value().isEmpty()) {
            parts.add(words.say(CompilationLabel.ONLY_VALUE, value(filter.value())));
        }
        if (!filter.text().isEmpty()) {
            parts.add(words.say(CompilationLabel.ONLY_TEXT, filter.text()));
        }
        return String.join(" · ", parts);
    }

    /** What the value stands for in the questions that have it. */
    private String value(String key) {
        return view.questions().stream()
                .filter(item -> item.keys().contains(key))
                .map(item -> words.values().value(item, key))
                .distinct()
                .collect(joining(", "));
    }
}
