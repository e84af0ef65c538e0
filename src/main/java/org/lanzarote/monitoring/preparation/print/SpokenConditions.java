package org.lanzarote.monitoring.preparation.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Condition;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;

/** Puts into words when a question is asked and when it must be answered. */
public final class SpokenConditions {

    private final Vocabulary vocabulary;
    private final ConditionWords conditions;

    public SpokenConditions(Items items, Language language, Language authentic) {
        this(items, new Vocabulary(language, authentic));
    }

    SpokenConditions(Items items, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.conditions = new ConditionWords(vocabulary, items);
    }

    /**
     * The conditions, one sentence a line; empty when the question is always asked and never required by another
     * answer.
     */
    public String of(Item item) {
        return Stream.of(shown(item), required(item))
                .filter(words -> !words.isEmpty())
                .map(words -> words.stream().map(PrintedText::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    List<PrintedText> shown(Item item) {
        return say(Label.SHOWN_IF, item.showWhen());
    }

    List<PrintedText> required(Item item) {
        return say(Label.REQUIRED_IF, item.requiredWhen());
    }

    private List<PrintedText> say(Label label, @Nullable Condition condition) {
        return condition == null ? List.of() : vocabulary.phrase(label, List.of(conditions.of(condition)));
    }
}
