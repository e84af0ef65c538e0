package org.lanzarote.monitoring.preparation.question;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A change that is applied to each wording of a questionnaire; a wording is named by its place, such as 9.1/text. */
@FunctionalInterface
public interface Wording {

    TranslatedText of(String place, TranslatedText text);

    /** The item with this change applied to each of its wordings. */
    default Item through(Item item) {
        var at = item.number() + "/";
        return new Item(
                item.number(),
                item.kind(),
                item.section(),
                item.audiences(),
                item.chapter(),
                of(at + "text", item.text()),
                nullable(at + "guidance", item.guidance()),
                item.spans(),
                item.seeAlso(),
                item.required(),
                item.explanation(),
                item.maxLength(),
                through(at, item.options()),
                through(at, item.figure()),
                through(at, item.table()),
                item.showWhen(),
                item.requiredWhen());
    }

    default Section through(Section section) {
        return new Section(section.key(), of("sections/" + section.key() + "/title", section.title()));
    }

    private @Nullable AnswerSet through(String at, @Nullable AnswerSet options) {
        return options == null
                ? null
                : new AnswerSet(
                        each(
                                options.choices(),
                                choice -> new Choice(
                                        choice.key(),
                                        of(at + "options/choices/" + choice.key() + "/label", choice.label()))),
                        options.other());
    }

    private @Nullable Figure through(String at, @Nullable Figure figure) {
        return figure == null
                ? null
                : new Figure(
                        nullable(at + "figure/unit", figure.unit()), figure.min(), figure.max(), figure.decimals());
    }

    private @Nullable Table through(String at, @Nullable Table table) {
        return table == null ? null : new Table(each(table.columns(), column -> through(at, column)), table.maxRows());
    }

    private Column through(String at, Column column) {
        var here = at + "table/columns/" + column.key() + "/";
        return new Column(
                column.key(),
                of(here + "label", column.label()),
                column.kind(),
                column.required(),
                through(here, column.options()),
                through(here, column.figure()));
    }

    private @Nullable TranslatedText nullable(String place, @Nullable TranslatedText text) {
        return text == null ? null : of(place, text);
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }
}
