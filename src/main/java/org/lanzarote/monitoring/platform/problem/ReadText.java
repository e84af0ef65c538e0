package org.lanzarote.monitoring.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;

/** Reads strings from JSON, and refuses those that cannot be stored as they were sent. */
public class ReadText<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Function<String, T> reading;

    ReadText(Class<T> type, Function<String, T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw misfit(parser, context);
        }
        try {
            return reading.apply(parser.getText());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw misfit(parser, context);
        }
    }

    private IOException misfit(JsonParser parser, DeserializationContext context) throws IOException {
        return context.weirdStringException(parser.getText(), handledType(), "");
    }

    /**
     * Refuses NUL, which PostgreSQL does not store, half of a surrogate pair, which would become a question mark, and what
     * Unicode calls no character, which no XML takes and so no printed document.
     */
    static String unicode(String text) {
        if (!isPlain(text) && text.codePoints().anyMatch(ReadText::isNoCharacter)) {
            throw new IllegalArgumentException("No Unicode text");
        }
        return text;
    }

    /** Whether all of it stands before the surrogates and is not NUL, as nearly every text; it is seen in a fraction of the time. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == 0 || text.charAt(at) >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoCharacter(int c) {
        return c == 0
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** A point in time of a year of four digits. */
    public static Instant instant(String text) {
        var instant = OffsetDateTime.parse(text).toInstant();
        date(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        return instant;
    }

    static LocalDate date(String text) {
        return date(LocalDate.parse(text));
    }

    private static LocalDate date(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new DateTimeException("No year of four digits");
        }
        return date;
    }
}
