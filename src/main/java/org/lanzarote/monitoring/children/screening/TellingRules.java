package org.lanzarote.monitoring.children.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many points the words of one language, and the words that stand together, give a text that may tell of abuse. */
final class TellingRules {

    /** A text with so many points is suspected. */
    static final int SUSPECTED = 100;

    /** The most words between two that are said to follow one another. */
    private static final int GAP = 4;

    /** The list of words by which a text is known to be in the language. */
    private static final String TONGUE = "tongue";

    private static final String SPELT = "spelt";

    private final ListedWords listed;
    private final Map<Integer, Integer> points = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    /** Words that stand together, in this order or in any, and their points. */
    private record Rule(int points, List<Integer> lists, boolean inOrder) {

        int of(Occurrences found) {
            return (inOrder ? found.inOrder(lists, GAP) : found.hasAll(lists)) ? points : 0;
        }
    }

    private TellingRules(Stream<String> lines, Sound sound) {
        listed = new ListedWords(sound);
        lines.forEach(this::read);
    }

    /** Reads the rules of a file, whose head says how they are written. */
    static TellingRules of(String file, Sound sound) {
        return new TellingRules(WordList.entries(file), sound);
    }

    /** How many words of the text are of the language. */
    long ofItsTongue(List<String> words) {
        return listed.in(words).count(listed.list(TONGUE));
    }

    int points(List<String> words) {
        var found = listed.in(words);
        int ofLists = points.entrySet().stream()
                .filter(list -> found.has(list.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return ofLists + rules.stream().mapToInt(rule -> rule.of(found)).sum();
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            rules.add(rule(line));
            return;
        }
        var head = line.substring(0, colon).split(" ", -1);
        var entries = List.of(line.substring(colon + 1).strip().split(" +", -1));
        if (head[0].equals(SPELT)) {
            entries.forEach(listed::addSpelt);
        } else {
            listed.add(head[0], entries);
            points.put(listed.list(head[0]), Integer.parseInt(head[1]));
        }
    }

    private Rule rule(String line) {
        var words = line.replace("+", " ").strip().split(" +", -1);
        var lists = Stream.of(words).skip(1).map(listed::list).toList();
        return new Rule(Integer.parseInt(words[0]), lists, line.indexOf('+') < 0);
    }
}
