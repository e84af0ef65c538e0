package org.lanzarote.monitoring.preparation.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Condition;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;

/** Says when a question is asked and when it must be answered, in the words of the page, wherever they are needed. */
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

    /** One sentence a line; empty when it is asked in any case and never demanded by another answer. */
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
