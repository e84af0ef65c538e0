package org.lanzarote.monitoring.children.screening;

import java.util.List;
import java.util.Set;

/** The words of a sentence as they are meant, and for each the lists of which a word or a phrase begins there. */
record ReadSentence(List<String> words, List<Set<String>> lists) {

    long count(String list) {
        return lists.stream().filter(here -> here.contains(list)).count();
    }
}
