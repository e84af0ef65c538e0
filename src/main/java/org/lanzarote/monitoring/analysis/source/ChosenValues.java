package org.lanzarote.monitoring.analysis.source;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.source.ValueQueries.AnswerCount;
import org.lanzarote.monitoring.analysis.source.ValueQueries.GivenValue;
import org.lanzarote.monitoring.preparation.question.AnswerSet;
import org.lanzarote.monitoring.preparation.question.Choice;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.TranslatedText;

/** Counts what was chosen, question by question and value by value. */
public final class ChosenValues {

    private final Map<String, Map<String, Long>> chosen;
    private final Map<String, Long> answers;

    public ChosenValues(List<GivenValue> given, List<AnswerCount> counted) {
        this.chosen = given.stream()
                .flatMap(one -> one.keys().stream().map(key -> Map.entry(one.question(), key)))
                .collect(groupingBy(Map.Entry::getKey, groupingBy(Map.Entry::getValue, counting())));
        this.answers = counted.stream().collect(toMap(AnswerCount::question, AnswerCount::answers));
    }

    /** Counts all answers that there are. */
    public static ChosenValues of(List<GivenValue> all) {
        var counted = all.stream().collect(groupingBy(GivenValue::question, counting()));
        return new ChosenValues(
                all,
                counted.entrySet().stream()
                        .map(one -> new AnswerCount(one.getKey(), one.getValue()))
                        .toList());
    }

    public QuestionFigures of(Item item) {
        var ofQuestion = chosen.getOrDefault(item.number(), Map.of());
        return new QuestionFigures(
                item.number(),
                item.kind(),
                answers.getOrDefault(item.number(), 0L),
                item.keys().stream()
                        .map(key -> new ValueCount(key, label(item, key), ofQuestion.getOrDefault(key, 0L)))
                        .toList());
    }

    private static @Nullable TranslatedText label(Item item, String key) {
        AnswerSet options = item.options();
        return options == null
                ? null
                : options.choices().stream()
                        .filter(choice -> Objects.equals(choice.key(), key))
                        .findFirst()
                        .map(Choice::label)
                        .orElse(null);
    }
}
