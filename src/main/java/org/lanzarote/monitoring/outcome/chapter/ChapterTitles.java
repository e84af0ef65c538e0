package org.lanzarote.monitoring.outcome.chapter;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** The title of a chapter, by the empty key, and its headings, each in two languages. */
public record ChapterTitles(Chapter chapter) {

    /** All of them, in both languages. */
    Map<String, BilingualText> all() {
        return all(chapter.title, chapter.headings);
    }

    /** The same of a title and headings; a chapter that is being made has none yet. */
    static Map<String, BilingualText> all(@Nullable BilingualText title, List<Heading> headings) {
        Map<String, BilingualText> all = new LinkedHashMap<>();
        if (title != null) {
            all.put("", title);
        }
        headings.forEach(one -> all.put(one.key(), one.title()));
        return all;
    }

    /** Whether one has new words in the language of the report alone. */
    public boolean isAwaited(String key) {
        return chapter.untranslated.contains(key);
    }

    /** Records that one says the same in both languages. */
    public void confirm(String key) {
        chapter.untranslated =
                chapter.untranslated.stream().filter(one -> !one.equals(key)).toList();
    }

    /** Takes other words for one in the language that the report is not in. */
    public void translate(String key, String words) {
        say(key, chapter.report.language().other(), words);
        confirm(key);
    }

    /** Takes other words for a heading, or for the title, in the language of the report; the other language waits. */
    public void rename(@Nullable String heading, String words) {
        var key = requireNonNullElse(heading, "");
        say(key, chapter.report.language(), words);
        chapter.awaitTranslation(key);
    }

    private void say(String key, Language language, String words) {
        if (key.isEmpty()) {
            chapter.title = chapter.title.with(language, words);
        } else {
            chapter.headings.replaceAll(
                    one -> one.key().equals(key) ? new Heading(key, one.title().with(language, words)) : one);
        }
    }
}
