package org.lanzarote.monitoring.files.renderer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.renderer.Block.BoxBlock;
import org.lanzarote.monitoring.files.renderer.Block.HeadingBlock;
import org.lanzarote.monitoring.files.renderer.Block.ListBlock;
import org.lanzarote.monitoring.files.renderer.Block.ParagraphBlock;
import org.lanzarote.monitoring.files.renderer.Block.RemarkBlock;
import org.lanzarote.monitoring.files.renderer.Block.TableBlock;
import org.lanzarote.monitoring.files.renderer.Block.TextBlock;

/** Writes a manuscript in XHTML, from which its pages are made. */
final class ManuscriptPages {

    private final Manuscript manuscript;
    private final PageText texts;
    private final ManuscriptWords words;
    private final Markup html = new Markup();

    ManuscriptPages(Manuscript manuscript, ManuscriptText texts) {
        this.manuscript = manuscript;
        this.texts = new PageText(manuscript, texts);
        this.words = new ManuscriptWords(manuscript.language());
    }

    String write() {
        html.begin("html", "lang", manuscript.lang());
        new PageHead(manuscript, words).write(html);
        html.begin("body");
        titleBlock();
        contents();
        manuscript.printed().forEach(this::block);
        return html.end().end().toString();
    }

    private void titleBlock() {
        html.begin("div", "class", "title").element("p", words.issuer(), "class", "issuer");
        html.element("h1", manuscript.title());
        manuscript.subtitle().forEach(line -> html.element("p", line));
        if (manuscript.mark() != null) {
            html.element("p", manuscript.mark(), "class", "mark");
        }
        manuscript.colophon().opening().forEach(this::block);
        html.end();
    }

    private void contents() {
        var listed = manuscript.contents();
        if (listed.isEmpty()) {
            return;
        }
        html.begin("div", "class", "contents").element("h2", words.contents()).begin("ul");
        listed.forEach(heading -> html.begin("li", "class", "level-" + heading.level())
                .element("a", heading.title(), "href", "#" + heading.anchor(), "title", heading.title())
                .end());
        html.end().end();
    }

    private void block(Block block) {
        if (block instanceof HeadingBlock heading) {
            html.element("h" + (heading.level() + 1), heading.title(), id(heading.anchor()));
        } else if (block instanceof TextBlock text) {
            spoken(text.lang(), texts.html(text.markdown()));
        } else if (block instanceof ParagraphBlock numbered) {
            var text = numbered.text();
            html.begin("div", "class", "numbered", "id", numbered.anchor());
            spoken(text.lang(), texts.numbered(numbered.number() + ".", text.markdown()));
            html.end();
        } else if (block instanceof ListBlock items) {
            var list = new Markup().begin("ul");
            items.markdown()
                    .forEach(item -> list.begin("li").raw(texts.html(item)).end());
            spoken(items.lang(), list.end().toString());
        } else if (block instanceof RemarkBlock remark) {
            html.begin("div", "class", "remark")
                    .raw(texts.html(remark.markdown()))
                    .end();
        } else if (block instanceof BoxBlock box) {
            box(box);
        } else if (block instanceof TableBlock table) {
            table(table);
        }
    }

    private void box(BoxBlock box) {
        html.begin(
                "div",
                box.anchor() == null
                        ? new String[] {"class", "box"}
                        : new String[] {"class", "box", "id", box.anchor()});
        if (!box.title().isEmpty()) {
            html.element("p", box.title(), "class", "box-title");
        }
        if (!box.subtitle().isEmpty()) {
            html.element("p", box.subtitle(), "class", "remark");
        }
        box.content().forEach(this::block);
        html.end();
    }

    private void table(TableBlock table) {
        if (!table.caption().isEmpty()) {
            html.element("p", table.caption(), "class", "caption");
        }
        html.begin("table").begin("thead").begin("tr");
        table.columns().forEach(column -> html.element("th", column, "scope", "col"));
        html.end().end().begin("tbody");
        for (List<String> row : table.rows()) {
            html.begin("tr");
            row.forEach(cell -> html.element("td", cell));
            html.end();
        }
        html.end().end();
    }

    private void spoken(@Nullable String lang, String markup) {
        if (lang == null) {
            html.raw(markup);
        } else {
            html.begin("div", "lang", lang).raw(markup).end();
        }
    }

    private static String[] id(@Nullable String anchor) {
        return anchor == null ? new String[0] : new String[] {"id", anchor};
    }
}
