package org.lanzarote.monitoring.platform.problem;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** A sentence whose places are filled in. */
record FilledMessage(Message message, List<Object> values) implements Told {

    static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Override
    public String code() {
        return message.code();
    }

    @Override
    public String english() {
        return fill(message.english(), Language.EN);
    }

    @Override
    public @Nullable String french() {
        var words = message.french();
        boolean spoken = values.stream().noneMatch(value -> value instanceof Told told && told.french() == null);
        return words == null || !spoken ? null : fill(words, Language.FR);
    }

    private String fill(String words, Language language) {
        return PLACE.matcher(words).replaceAll(place -> {
            var value = values.get(Integer.parseInt(place.group(1)));
            return Matcher.quoteReplacement(String.valueOf(value instanceof Told told ? told.in(language) : value));
        });
    }
}
