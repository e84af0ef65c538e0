package org.lanzarote.monitoring.platform.table;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** A column of a table: its heading in both languages, and the typed value that a row has in it. */
public final class TableColumn<T> {

    private static final int KEY = 14;
    private static final int NAME = 30;
    private static final int TEXT = 80;
    private static final int NUMBER = 12;
    private static final int DATE = 12;
    private static final int INSTANT = 20;

    private final BilingualText heading;
    private final int width;
    private final Cell<T> cell;

    private TableColumn(String english, String french, int width, Cell<T> cell) {
        this.heading = new BilingualText(english, french);
        this.width = width;
        this.cell = cell;
    }

    /** A column of keys, as they stand in the JSON. */
    public static <T> TableColumn<T> key(String english, String french, Function<T, ? extends @Nullable Object> value) {
        return new TableColumn<>(english, french, KEY, (row, language, to) -> to.text(written(value.apply(row))));
    }

    /** A column of states and kinds, which a table in French says in words. */
    public static <T, E extends Enum<E>> TableColumn<T> code(
            String english, String french, Class<E> codes, Function<T, ? extends @Nullable E> value) {
        var words = CodeWords.of(codes);
        return new TableColumn<>(english, french, KEY, (row, language, to) -> {
            var code = value.apply(row);
            to.text(code == null ? null : words.say(code, language));
        });
    }

    /** A column of several keys in each cell. */
    public static <T> TableColumn<T> keys(String english, String french, Function<T, ? extends List<?>> values) {
        return new TableColumn<>(english, french, NAME, (row, language, to) -> to.text(joined(values.apply(row))));
    }

    /** A column of names and other short texts. */
    public static <T> TableColumn<T> name(String english, String french, Function<T, @Nullable String> value) {
        return new TableColumn<>(english, french, NAME, (row, language, to) -> to.text(value.apply(row)));
    }

    /** A column of names in the reader's language. */
    public static <T> TableColumn<T> bilingual(String english, String french, Function<T, BilingualText> value) {
        return new TableColumn<>(
                english,
                french,
                NAME,
                (row, language, to) -> to.text(value.apply(row).in(language)));
    }

    /** A column of long texts. */
    public static <T> TableColumn<T> text(String english, String french, Function<T, @Nullable String> value) {
        return new TableColumn<>(english, french, TEXT, (row, language, to) -> to.text(value.apply(row)));
    }

    /** A column of long texts, in the reader's language. */
    public static <T> TableColumn<T> worded(
            String english, String french, BiFunction<T, Language, @Nullable String> value) {
        return new TableColumn<>(english, french, TEXT, (row, language, to) -> to.text(value.apply(row, language)));
    }

    public static <T> TableColumn<T> number(
            String english, String french, Function<T, ? extends @Nullable Number> value) {
        return new TableColumn<>(english, french, NUMBER, (row, language, to) -> to.number(value.apply(row)));
    }

    public static <T> TableColumn<T> date(String english, String french, Function<T, @Nullable LocalDate> value) {
        return new TableColumn<>(english, french, DATE, (row, language, to) -> to.date(value.apply(row)));
    }

    /** A column of points in time, in UTC, which its heading says. */
    public static <T> TableColumn<T> instant(String english, String french, Function<T, @Nullable Instant> value) {
        return new TableColumn<>(
                english + " (UTC)", french + " (UTC)", INSTANT, (row, language, to) -> to.instant(value.apply(row)));
    }

    public static <T> TableColumn<T> yesNo(String english, String french, Function<T, @Nullable Boolean> value) {
        return new TableColumn<>(english, french, NUMBER, (row, language, to) -> to.yesNo(value.apply(row)));
    }

    TableHeading heading(Language language) {
        return new TableHeading(heading.in(language), width);
    }

    void write(T row, Language language, CellWriter to) throws IOException {
        cell.write(row, language, to);
    }

    private static @Nullable String joined(List<?> keys) {
        return keys.isEmpty()
                ? null
                : String.join(", ", keys.stream().map(Object::toString).toList());
    }

    private static @Nullable String written(@Nullable Object key) {
        return key == null ? null : key.toString();
    }

    /** Writes what a row has in the column. */
    private interface Cell<T> {

        void write(T row, Language language, CellWriter to) throws IOException;
    }
}
