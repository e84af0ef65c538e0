package org.lanzarote.monitoring.platform.language;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as a text tells it, to the second: 1 June 2023, 14:05:00 UTC, 1er juin 2023, 14 h 05 min 00 s UTC. */
public final class MomentInWords {

    private MomentInWords() {}

    public static String of(Instant instant, Language language) {
        boolean french = language == Language.FR;
        var time = french ? ", H 'h' mm 'min' ss 's UTC'" : ", HH:mm:ss 'UTC'";
        return DayInWords.of(instant, language)
                + DateTimeFormatter.ofPattern(time, Locale.ROOT).format(instant.atOffset(ZoneOffset.UTC));
    }
}
