package org.lanzarote.monitoring.analysis.compilation;

import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.COMMENT_ON;
import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.FILE;
import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.IN_LANGUAGE;
import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.NOT_NAMED;
import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.NOT_PUBLIC;
import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.PUBLISHED_ON;
import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.SOURCE;
import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.SUBMISSION;
import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.SUBMITTED_ON;
import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.SUPPLEMENT;
import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.WITHHELD;
import static org.lanzarote.monitoring.analysis.compilation.CompilationLabel.WITHHELD_IN_PART;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.CompilationPageEntry;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.FurtherEntryText;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;
import org.lanzarote.monitoring.analysis.source.CompiledSource;
import org.lanzarote.monitoring.analysis.source.EntryKind;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.WithheldMark;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.replies.printing.AnswerGrid;
import org.lanzarote.monitoring.replies.printing.AnswerMarkup;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** Prints the entries of a compilation, each with where it is from. */
final class PrintedEntries {

    private static final String SUBMISSIONS = "/submissions/";

    private final PageWords words;
    private final Map<String, Item> items;
    private final Map<String, String> names;

    /** Begins with the questions by number, and the names of Parties by code. */
    PrintedEntries(PageWords words, Map<String, Item> items, Map<String, String> names) {
        this.words = words;
        this.items = items;
        this.names = names;
    }

    CompilationPageEntry print(CompiledEntry entry) {
        var item = Objects.requireNonNull(items.get(entry.question()));
        var markup = markup(entry);
        var given = entry.given();
        var text = entry.kind() == EntryKind.EXTRACT ? "" : entry.text();
        return new CompilationPageEntry(
                heading(entry),
                lang(entry.language()),
                values(item, entry),
                given == null ? null : AnswerGrid.of(item, given.rows(), words.values()),
                links(entry),
                markup.html(text),
                markup.markdown(text),
                Objects.requireNonNullElse(entry.translations(), List.<SealedTranslation>of()).stream()
                        .map(translated -> new FurtherEntryText(
                                translated.language(),
                                words.say(IN_LANGUAGE, words.language(translated.language())),
                                markup.html(translated.text()),
                                markup.markdown(translated.text())))
                        .toList(),
                notes(entry));
    }

    private String heading(CompiledEntry entry) {
        var who = entry.organisation() == null ? words.say(NOT_NAMED) : entry.organisation();
        return switch (entry.kind()) {
            case ANSWER -> entry.source() == CompiledSource.STATE ? entry.question() : entry.question() + " · " + who;
            case COMMENT -> entry.question() + " · " + words.say(COMMENT_ON, who, name(entry.party()));
            case EXTRACT -> entry.party() == null ? entry.question() : entry.question() + " · " + name(entry.party());
        };
    }

    private List<String> values(Item item, CompiledEntry entry) {
        List<String> values = new ArrayList<>();
        if (entry.kind() == EntryKind.EXTRACT) {
            values.add(entry.text());
        }
        if (entry.given() != null) {
            values.addAll(words.values().values(item, entry.given().content()));
        }
        return values;
    }

    private List<LinkedWords> links(CompiledEntry entry) {
        List<LinkedWords> links = new ArrayList<>();
        var given = entry.given();
        if (given != null && given.references() != null) {
            given.references().forEach(reference -> links.add(new LinkedWords(reference.title(), reference.url())));
        }
        if (given != null && given.files() != null) {
            given.files()
                    .forEach(file -> links.add(new LinkedWords(
                            words.say(FILE, links.size() + 1), attachments(entry) + file + "/content")));
        }
        return links;
    }

    private List<LinkedWords> notes(CompiledEntry entry) {
        List<LinkedWords> notes = new ArrayList<>();
        notes.add(new LinkedWords(source(entry), words.read(entry.link())));
        if (entry.supplements() != null) {
            entry.supplements()
                    .forEach(changed -> notes.add(new LinkedWords(
                            words.say(SUPPLEMENT, changed.submission(), words.day(changed.submittedAt())),
                            words.read(submissions(entry) + changed.submission()))));
        }
        notes.add(new LinkedWords(
                entry.publishedOn() == null
                        ? words.say(NOT_PUBLIC)
                        : words.say(PUBLISHED_ON, words.day(entry.publishedOn())),
                null));
        if (entry.withheldFor() != null) {
            var withheld = entry.given() == null && WithheldMark.isAll(entry.text()) ? WITHHELD : WITHHELD_IN_PART;
            notes.add(new LinkedWords(words.say(withheld, String.join("; ", entry.withheldFor())), null));
        }
        return notes;
    }

    private String source(CompiledEntry entry) {
        if (entry.submittedAt() == null) {
            return words.say(SOURCE);
        }
        var day = words.day(entry.submittedAt());
        return entry.source() == CompiledSource.STATE
                ? words.say(SUBMISSION, Objects.requireNonNull(entry.submission()), day)
                : words.say(SUBMITTED_ON, day);
    }

    /** Under the address of the entry stand its other answers and its attachments. */
    private AnswerMarkup markup(CompiledEntry entry) {
        return new AnswerMarkup(question -> other(entry, question), attachments(entry));
    }

    /** The address of the answer of the same entry to another question. */
    private String other(CompiledEntry entry, String question) {
        return entry.source() == CompiledSource.STATE
                ? words.read(entry.link().substring(0, entry.link().lastIndexOf('/') + 1) + question)
                : words.read(entry.link()) + "#" + question;
    }

    private static String attachments(CompiledEntry entry) {
        return (entry.source() == CompiledSource.STATE ? reply(entry) : entry.link()) + "/attachments/";
    }

    private static String submissions(CompiledEntry entry) {
        return reply(entry) + SUBMISSIONS;
    }

    /** The address of the reply of a Party that gives an answer. */
    private static String reply(CompiledEntry entry) {
        return entry.link().substring(0, entry.link().indexOf(SUBMISSIONS));
    }

    private String name(@Nullable String party) {
        return names.getOrDefault(party, String.valueOf(party));
    }

    private static @Nullable String lang(@Nullable Language language) {
        return language == null ? null : language.name().toLowerCase(Locale.ROOT);
    }
}
