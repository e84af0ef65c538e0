package org.lanzarote.monitoring.platform.table;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * A column of a table: its heading in both languages, and the typed value that a row has in it. Beside a column of codes stands
 * one of what they are called in the reader's language.
 */
public final class TableColumn<T> {

    private static final int KEY = 14;
    private static final int NAME = 30;
    private static final int TEXT = 80;
    private static final int NUMBER = 12;
    private static final int DATE = 12;
    private static final int INSTANT = 20;

    private static final CodeWords YES_NO = CodeWords.named("YesNo");

    private final List<ColumnPart<T>> parts;

    private TableColumn(List<ColumnPart<T>> parts) {
        this.parts = parts;
    }

    private TableColumn(String english, String french, int width, ColumnPart.Cell<T> cell) {
        this(List.of(new ColumnPart<>(english, french, width, cell)));
    }

    /** A column of keys, as they stand in the JSON. */
    public static <T> TableColumn<T> key(String english, String french, Function<T, @Nullable String> value) {
        return new TableColumn<>(english, french, KEY, (row, reader, to) -> to.text(value.apply(row)));
    }

    /** A column of several keys in each cell. */
    public static <T> TableColumn<T> keys(String english, String french, Function<T, ? extends List<?>> values) {
        return new TableColumn<>(
                english, french, NAME, (row, reader, to) -> to.text(joined(values.apply(row).stream())));
    }

    /** A column of states and kinds, with their words. */
    public static <T, E extends Enum<E>> TableColumn<T> code(
            String english, String french, Class<E> codes, Function<T, ? extends @Nullable E> value) {
        var words = CodeWords.of(codes);
        return labelled(
                english,
                french,
                row -> Stream.<Enum<?>>ofNullable(value.apply(row))
                        .map(Enum::name)
                        .toList(),
                (row, code, reader) -> words.say(code, reader.language()));
    }

    /** A column of Parties, with their names. */
    public static <T> TableColumn<T> party(String english, String french, Function<T, @Nullable String> code) {
        return parties(
                english, french, row -> Stream.ofNullable(code.apply(row)).toList());
    }

    /** A column of several Parties in each cell, with their names. */
    public static <T> TableColumn<T> parties(String english, String french, Function<T, List<String>> codes) {
        return labelled(english, french, codes, (row, code, reader) -> reader.name(code));
    }

    /** A column of codes, and beside it what each is called. */
    public static <T> TableColumn<T> labelled(
            String english, String french, Function<T, List<String>> codes, CodeLabel<T> label) {
        ColumnPart<T> keys =
                new ColumnPart<>(english, french, KEY, (row, reader, to) -> to.text(joined(codes.apply(row).stream())));
        return new TableColumn<>(List.of(
                keys,
                keys.inWords(
                        NAME,
                        (row, reader, to) ->
                                to.text(joined(codes.apply(row).stream().map(code -> label.of(row, code, reader)))))));
    }

    /** A column of names and other short texts. */
    public static <T> TableColumn<T> name(String english, String french, Function<T, @Nullable String> value) {
        return new TableColumn<>(english, french, NAME, (row, reader, to) -> to.text(value.apply(row)));
    }

    /** A column of names in the reader's language. */
    public static <T> TableColumn<T> bilingual(String english, String french, Function<T, BilingualText> value) {
        return new TableColumn<>(
                english,
                french,
                NAME,
                (row, reader, to) -> to.text(value.apply(row).in(reader.language())));
    }

    /** A column of long texts. */
    public static <T> TableColumn<T> text(String english, String french, Function<T, @Nullable String> value) {
        return worded(english, french, (row, reader) -> value.apply(row));
    }

    /** A column of long texts, in the words of the reader. */
    public static <T> TableColumn<T> worded(
            String english, String french, BiFunction<T, TableReader, @Nullable String> value) {
        return new TableColumn<>(english, french, TEXT, (row, reader, to) -> to.text(value.apply(row, reader)));
    }

    public static <T> TableColumn<T> number(
            String english, String french, Function<T, ? extends @Nullable Number> value) {
        return new TableColumn<>(english, french, NUMBER, (row, reader, to) -> to.number(value.apply(row)));
    }

    public static <T> TableColumn<T> date(String english, String french, Function<T, @Nullable LocalDate> value) {
        return new TableColumn<>(english, french, DATE, (row, reader, to) -> to.date(value.apply(row)));
    }

    /** A column of points in time, in UTC, which its heading says. */
    public static <T> TableColumn<T> instant(String english, String french, Function<T, @Nullable Instant> value) {
        return new TableColumn<>(
                english + " (UTC)", french + " (UTC)", INSTANT, (row, reader, to) -> to.instant(value.apply(row)));
    }

    /** A column of yes or no as programs count it, with its words. */
    public static <T> TableColumn<T> yesNo(String english, String french, Function<T, @Nullable Boolean> value) {
        ColumnPart<T> truths =
                new ColumnPart<>(english, french, NUMBER, (row, reader, to) -> to.yesNo(value.apply(row)));
        return new TableColumn<>(List.of(truths, truths.inWords(NAME, (row, reader, to) -> {
            var truth = value.apply(row);
            to.text(truth == null ? null : YES_NO.say(truth.toString(), reader.language()));
        })));
    }

    Stream<TableHeading> headings(Language language) {
        return parts.stream().map(part -> new TableHeading(part.heading().in(language), part.width()));
    }

    void write(T row, TableReader reader, CellWriter to) throws IOException {
        for (var part : parts) {
            part.cell().write(row, reader, to);
        }
    }

    private static @Nullable String joined(Stream<?> several) {
        var cell = several.map(Object::toString).collect(joining(", "));
        return cell.isEmpty() ? null : cell;
    }
}
