package org.lanzarote.monitoring.analysis.compilation;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.CompilationPageEntry;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.CompilationPageSection;
import org.lanzarote.monitoring.analysis.compilation.CompilationPage.RevisionChanges;
import org.lanzarote.monitoring.files.renderer.Block;
import org.lanzarote.monitoring.files.renderer.Block.HeadingBlock;
import org.lanzarote.monitoring.files.renderer.Block.ListBlock;
import org.lanzarote.monitoring.files.renderer.Block.RemarkBlock;
import org.lanzarote.monitoring.files.renderer.Block.TableBlock;
import org.lanzarote.monitoring.files.renderer.Block.TextBlock;
import org.lanzarote.monitoring.files.renderer.Colophon;
import org.lanzarote.monitoring.files.renderer.Manuscript;
import org.lanzarote.monitoring.platform.html.LinkedWords;

/** A compilation as it is handed to the printer. */
final class CompilationManuscript {

    private final CompilationView view;
    private final CompilationPage page;
    private final List<Block> blocks = new ArrayList<>();

    private CompilationManuscript(CompilationView view) {
        this.view = view;
        this.page = new PagePrinting(view).print();
    }

    static Manuscript of(CompilationView view) {
        return new CompilationManuscript(view).write();
    }

    private Manuscript write() {
        questions();
        replies();
        section(page.stakeholders(), 1);
        section(page.children(), 1);
        page.changes().forEach(this::changes);
        var language = view.reader().language();
        return new Manuscript(
                "compilation-round-%d-question-%s-%s".formatted(view.round(), view.question(), language),
                language,
                page.title(),
                Stream.concat(
                                page.facts().stream()
                                        .map(fact -> CompilationLabel.FACT.in(language, fact.name(), fact.value())),
                                Stream.ofNullable(page.restricted()))
                        .toList(),
                page.restricted() == null ? null : CompilationLabel.NOT_PUBLIC.in(language),
                issued(),
                blocks,
                List.of(),
                Colophon.none(language));
    }

    private @Nullable Instant issued() {
        return view.revision() == null ? null : view.revision().issuedAt();
    }

    private void questions() {
        heading("question", page.heads().questions());
        page.questions()
                .forEach(question ->
                        text("**" + Block.plain(question.number()) + "** " + Block.plain(question.wording())));
        if (page.figures().isEmpty()) {
            return;
        }
        heading("figures", page.heads().figures());
        page.figures()
                .forEach(figure -> blocks.add(new TableBlock(
                        figure.caption(),
                        List.of(page.heads().value(), page.heads().parties()),
                        figure.values().stream()
                                .map(count -> List.of(count.value(), Long.toString(count.parties())))
                                .toList())));
    }

    private void replies() {
        heading("replies", page.heads().replies());
        page.parties().forEach(party -> section(party, 2));
        if (page.parties().isEmpty()) {
            text(Block.plain(page.heads().nothing()));
        }
        if (page.silent() != null) {
            text(Block.plain(page.silent()));
        }
    }

    private void section(CompilationPageSection section, int level) {
        blocks.add(new HeadingBlock(level, section.id(), section.title()));
        section.entries().forEach(entry -> entry(entry, level + 1));
        if (section.entries().isEmpty()) {
            text(Block.plain(page.heads().nothing()));
        }
    }

    private void entry(CompilationPageEntry entry, int level) {
        blocks.add(new HeadingBlock(level, null, entry.heading()));
        entry.values().stream()
                .filter(value -> !value.isBlank())
                .forEach(value -> blocks.add(new TextBlock("**" + Block.plain(value) + "**", entry.lang())));
        if (entry.grid() != null) {
            blocks.add(new TableBlock("", entry.grid().columns(), entry.grid().rows()));
        }
        if (!entry.markdown().isBlank()) {
            blocks.add(new TextBlock(entry.markdown(), entry.lang()));
        }
        if (!entry.links().isEmpty()) {
            blocks.add(new ListBlock(linked(entry.links()).toList(), entry.lang()));
        }
        for (var further : entry.translations()) {
            blocks.add(new RemarkBlock(Block.plain(further.heading())));
            blocks.add(new TextBlock(further.markdown(), further.lang()));
        }
        blocks.add(new RemarkBlock(linked(entry.notes()).collect(joining(" · "))));
    }

    private void changes(RevisionChanges changes) {
        heading("changes-" + blocks.size(), changes.title());
        if (changes.all().isEmpty()) {
            text(Block.plain(page.heads().noChange()));
        } else {
            blocks.add(new ListBlock(linked(changes.all()).toList(), null));
        }
    }

    private static Stream<String> linked(List<LinkedWords> all) {
        return all.stream().map(words -> Block.linked(words.words(), words.address()));
    }

    private void heading(String anchor, String title) {
        blocks.add(new HeadingBlock(1, anchor, title));
    }

    private void text(String markdown) {
        blocks.add(new TextBlock(markdown, null));
    }
}
