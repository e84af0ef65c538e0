package org.lanzarote.monitoring.analysis.source;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.round.Round;

/** What is read across, checked: the questions, and the Parties that are asked about, by code. */
public record CompilationScope(int round, List<AskedItem> questions, Map<String, Party> parties) {

    static CompilationScope of(Round round, List<AskedItem> questions, List<String> parties) {
        var asked = round.rosterParties()
                .filter(party -> parties.stream().allMatch(String::isEmpty) || parties.contains(party.iso3()))
                .collect(toMap(Party::iso3, party -> party, (one, same) -> one, TreeMap::new));
        return new CompilationScope(round.number(), questions, asked);
    }

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
