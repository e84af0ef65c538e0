package org.lanzarote.monitoring.analysis.source;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Item;

/** What is read across, checked: the questions, and the names of the Parties that are asked about, by code. */
public record CompilationScope(int round, List<AskedItem> questions, NavigableMap<String, BilingualText> parties) {

    public List<Item> items() {
        return questions.stream().map(AskedItem::item).toList();
    }

    /** The questions that take an answer. */
    public Stream<Item> answerable() {
        return items().stream().filter(Item::isAnswerable);
    }

    /** Those that have values to choose from. */
    public CompilationScope ofValues() {
        return new CompilationScope(
                round,
                questions.stream().filter(one -> !one.item().keys().isEmpty()).toList(),
                parties);
    }

    /** The words for what is given to the questions, by number. */
    public Map<String, GivenWords> words() {
        return questions.stream()
                .collect(toMap(one -> one.item().number(), one -> new GivenWords(one.item(), one.authentic())));
    }

    /** The language in which the questionnaire is authentic. */
    public Language authentic() {
        return questions.stream().map(AskedItem::authentic).findFirst().orElse(Language.EN);
    }

    public Criteria criteria(String value, String text) {
        return Criteria.of(round, List.copyOf(parties.keySet()), items(), value, text);
    }
}
