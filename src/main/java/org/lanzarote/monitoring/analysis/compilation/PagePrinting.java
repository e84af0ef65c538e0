package org.lanzarote.monitoring.analysis.compilation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.Asking;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.CompilationPageEntry;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.CompilationPageHeads;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.CompilationPageSection;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.Count;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.CountedAnswers;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;
import org.lanzarote.monitoring.analysis.source.CompiledSource;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.preparation.question.Item;

/** Prints a compilation as the Committee publishes them: the question, Party by Party, stakeholders, children, and changes. */
final class PagePrinting {

    private final CompilationView view;
    private final PageWords words;
    private final Map<String, Item> items;
    private final Map<String, String> names;
    private final PrintedEntries entries;

    PagePrinting(CompilationView view) {
        this.view = view;
        this.words = new PageWords(view.reader());
        this.items = view.questions().stream().collect(toMap(Item::number, item -> item));
        this.names = view.reader().names(words.language());
        this.entries = new PrintedEntries(words, items, names);
    }

    CompilationPage print() {
        return new CompilationPage(
                words.language().name().toLowerCase(Locale.ROOT),
                words.say(CompilationLabel.TITLE, view.question()),
                facts(),
                view.entries().anyMatch(entry -> entry.publishedOn() == null)
                        ? words.say(CompilationLabel.RESTRICTED)
                        : null,
                view.questions().stream()
                        .map(item -> new Asking(item.number(), words.values().wording(item)))
                        .toList(),
                figures(),
                parties(),
                silent(),
                section(CompilationLabel.STAKEHOLDERS, CompiledSource.STAKEHOLDER),
                section(CompilationLabel.CHILDREN, CompiledSource.CHILDREN),
                new PrintedChanges(view, words, names).print(),
                heads());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                fact(CompilationLabel.ROUND, view.round() + ". " + view.title().in(words.language())));
        var revision = view.revision();
        facts.add(fact(
                CompilationLabel.REVISION,
                revision == null
                        ? words.say(CompilationLabel.NOT_ISSUED)
                        : words.say(CompilationLabel.REVISION_OF, revision.number(), words.day(revision.issuedAt()))));
        if (revision != null && revision.remark() != null) {
            facts.add(fact(CompilationLabel.REMARK, revision.remark()));
        }
        if (!view.filter().isWhole()) {
            facts.add(fact(CompilationLabel.FILTERED, new PrintedFilter(view, words, names).print()));
        }
        return facts;
    }

    private List<CountedAnswers> figures() {
        return view.figures().stream()
                .filter(figure -> !figure.values().isEmpty())
                .map(figure -> new CountedAnswers(
                        words.say(CompilationLabel.ANSWERS, figure.question(), figure.answers()),
                        figure.values().stream()
                                .map(count -> new Count(
                                        words.values()
                                                .value(
                                                        Objects.requireNonNull(items.get(figure.question())),
                                                        count.value()),
                                        count.parties()))
                                .toList()))
                .toList();
    }

    /** The replies of Parties, in the order of their names in the language of the page. */
    private List<CompilationPageSection> parties() {
        return view.parties().stream()
                .map(party -> new CompilationPageSection(
                        party.party(),
                        party.name().in(words.language()),
                        print(party.entries().stream(), entry -> entry.source() == CompiledSource.STATE)))
                .filter(party -> !party.entries().isEmpty())
                .sorted(Comparator.comparing(CompilationPageSection::title, Collator.getInstance(words.locale())))
                .toList();
    }

    private @Nullable String silent() {
        return view.silent() == null || view.silent().isEmpty()
                ? null
                : words.say(
                        CompilationLabel.SILENT,
                        view.silent().stream()
                                .map(this::name)
                                .sorted(Collator.getInstance(words.locale()))
                                .collect(joining(", ")));
    }

    private CompilationPageSection section(CompilationLabel title, CompiledSource source) {
        return new CompilationPageSection(
                source.name().toLowerCase(Locale.ROOT),
                words.say(title),
                print(view.entries(), entry -> entry.source() == source));
    }

    private List<CompilationPageEntry> print(Stream<CompiledEntry> of, Predicate<CompiledEntry> wanted) {
        return of.filter(wanted).map(entries::print).toList();
    }

    private CompilationPageHeads heads() {
        return new CompilationPageHeads(
                words.say(CompilationLabel.QUESTIONS),
                words.say(CompilationLabel.FIGURES),
                words.say(CompilationLabel.VALUE),
                words.say(CompilationLabel.PARTIES),
                words.say(CompilationLabel.REPLIES),
                words.say(CompilationLabel.NOTHING),
                words.say(CompilationLabel.NO_CHANGE));
    }

    private Fact fact(CompilationLabel name, String value) {
        return new Fact(words.say(name), value);
    }

    private String name(String party) {
        return names.getOrDefault(party, party);
    }
}
