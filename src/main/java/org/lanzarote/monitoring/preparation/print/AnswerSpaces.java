package org.lanzarote.monitoring.preparation.print;

import static org.lanzarote.monitoring.preparation.print.PrintedQuestionnaire.AnswerSpace.ofBlank;
import static org.lanzarote.monitoring.preparation.print.PrintedQuestionnaire.AnswerSpace.ofBoxes;
import static org.lanzarote.monitoring.preparation.print.PrintedQuestionnaire.AnswerSpace.ofGrid;
import static org.lanzarote.monitoring.preparation.print.PrintedQuestionnaire.AnswerSpace.ofLines;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.print.PrintedQuestionnaire.AnswerSpace;
import org.lanzarote.monitoring.preparation.print.PrintedQuestionnaire.EmptyColumn;
import org.lanzarote.monitoring.preparation.print.PrintedQuestionnaire.TickBox;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.AnswerSet;
import org.lanzarote.monitoring.preparation.question.Column;
import org.lanzarote.monitoring.preparation.question.Explanation;
import org.lanzarote.monitoring.preparation.question.Figure;
import org.lanzarote.monitoring.preparation.question.Item;

/** Lays out the space for an answer on paper, and says what goes there. */
final class AnswerSpaces {

    private static final int LINES_OF_A_TEXT = 6;
    private static final int LINES_OF_AN_EXPLANATION = 3;
    private static final int ROWS = 4;

    private final Vocabulary vocabulary;

    AnswerSpaces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<AnswerSpace> of(Item item) {
        return Stream.concat(
                        item.isAnswerable() ? Stream.of(answer(item)) : Stream.empty(),
                        item.explanation() == null ? Stream.empty() : Stream.of(explanation(item, item.explanation())))
                .toList();
    }

    private AnswerSpace answer(Item item) {
        return switch (item.kind()) {
            case SHORT_TEXT -> ofLines(vocabulary.say(Label.ONE_LINE, vocabulary.count(item.longest())), 1);
            case TEXT -> ofLines(characters(item), LINES_OF_A_TEXT);
            case TABLE -> table(item);
            case LINKS ->
                ofGrid(
                        vocabulary.say(Label.LINKS),
                        List.of(heading(Label.LINK_TITLE), heading(Label.LINK_ADDRESS)),
                        ROWS);
            case FILES -> ofLines(vocabulary.say(Label.FILES), 2);
            case NUMBER, YEAR, DATE -> ofBlank(hint(item.kind(), item.figure()), unit(item.figure()));
            default -> ofBoxes(hint(item.kind(), null), boxes(item.kind(), item.options()));
        };
    }

    private AnswerSpace explanation(Item item, Explanation asked) {
        var lead =
                vocabulary.say(asked == Explanation.REQUIRED ? Label.EXPLANATION_REQUIRED : Label.EXPLANATION_OPTIONAL);
        return ofLines(lead + ". " + characters(item), LINES_OF_AN_EXPLANATION);
    }

    private AnswerSpace table(Item item) {
        var table = item.table();
        if (table == null) {
            throw new IllegalStateException("Table " + item.number() + " has no columns");
        }
        return ofGrid(
                vocabulary.say(Label.ROWS, vocabulary.count(table.rows())),
                table.columns().stream().map(this::column).toList(),
                Math.min(ROWS, table.rows()));
    }

    private EmptyColumn column(Column column) {
        var hint = hint(column.kind(), column.figure());
        return new EmptyColumn(
                vocabulary.text(column.label()),
                column.required() ? join(hint, vocabulary.say(Label.REQUIRED)) : hint,
                unit(column.figure()),
                boxes(column.kind(), column.options()));
    }

    private EmptyColumn heading(Label label) {
        return new EmptyColumn(PrintedText.plain(vocabulary.say(label)), "", null, List.of());
    }

    private List<TickBox> boxes(AnswerKind kind, @Nullable AnswerSet options) {
        if (options == null) {
            return kind.fixedKeys().stream()
                    .map(key -> box(Label.valueOf(key), false))
                    .toList();
        }
        return Stream.concat(
                        options.choices().stream().map(choice -> new TickBox(vocabulary.text(choice.label()), false)),
                        options.other() ? Stream.of(box(Label.OTHER, true)) : Stream.empty())
                .toList();
    }

    private TickBox box(Label label, boolean hasBlank) {
        return new TickBox(PrintedText.plain(vocabulary.say(label)), hasBlank);
    }

    private String hint(AnswerKind kind, @Nullable Figure figure) {
        return switch (kind) {
            case MULTIPLE_CHOICE -> vocabulary.say(Label.TICK_ALL);
            case YES_NO, YES_NO_PARTLY, SINGLE_CHOICE -> vocabulary.say(Label.TICK_ONE);
            case DATE -> vocabulary.say(Label.DATE);
            case YEAR -> vocabulary.say(Label.YEAR) + bounds(figure);
            case NUMBER -> number(figure) + bounds(figure);
            default -> "";
        };
    }

    private String number(@Nullable Figure figure) {
        return figure == null || figure.decimals() == null
                ? vocabulary.say(Label.WHOLE_NUMBER)
                : vocabulary.say(Label.DECIMALS, figure.decimals().toString());
    }

    private String bounds(@Nullable Figure figure) {
        return figure == null ? "" : bound(Label.MIN, figure.min()) + bound(Label.MAX, figure.max());
    }

    private String bound(Label label, @Nullable BigDecimal bound) {
        return bound == null ? "" : vocabulary.say(label, vocabulary.number(bound));
    }

    private String characters(Item item) {
        return vocabulary.say(Label.CHARACTERS, vocabulary.count(item.longest()));
    }

    private @Nullable PrintedText unit(@Nullable Figure figure) {
        return figure == null ? null : vocabulary.nullable(figure.unit());
    }

    private static String join(String hint, String more) {
        return hint.isEmpty() ? more : hint + ". " + more;
    }
}
