package org.lanzarote.monitoring.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.question.AnswerTest;
import org.lanzarote.monitoring.question.Condition;
import org.lanzarote.monitoring.question.Item;
import org.lanzarote.monitoring.question.Items;
import org.lanzarote.monitoring.question.Match;

/** Says when a question is asked, and when it must be answered. */
record ConditionWords(Items items, Wordings wordings) {

    String of(Item item) {
        return Stream.of(say(Phrase.ONLY_IF, item.showWhen()), say(Phrase.REQUIRED_IF, item.requiredWhen()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String say(Phrase phrase, @Nullable Condition condition) {
        return condition == null ? "" : wordings.of(phrase, joined(condition));
    }

    private String joined(Condition condition) {
        var parts = Stream.concat(
                condition.tests().stream().map(this::test),
                condition.within().stream().map(inner -> "(" + joined(inner) + ")"));
        return parts.collect(Collectors.joining(wordings.of(condition.match() == Match.ALL ? Phrase.AND : Phrase.OR)));
    }

    private String test(AnswerTest test) {
        var value = test.value() == null ? "" : label(test.question(), test.value());
        return switch (test.operator()) {
            case IS -> wordings.of(Phrase.IS, test.question(), value);
            case IS_NOT -> wordings.of(Phrase.IS_NOT, test.question(), value);
            case AT_LEAST -> wordings.of(Phrase.IS_AT_LEAST, test.question(), value);
            case AT_MOST -> wordings.of(Phrase.IS_AT_MOST, test.question(), value);
            case ANSWERED -> wordings.of(Phrase.ANSWERED, test.question());
            case NOT_ANSWERED -> wordings.of(Phrase.NOT_ANSWERED, test.question());
        };
    }

    private String label(String question, String value) {
        return items.find(question)
                .map(item -> Labels.of(item.kind(), item.options(), wordings).label(value))
                .orElse(value);
    }
}
