package org.lanzarote.monitoring.notice.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.notice.mail.LetterPage.LetterPart;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.platform.language.Language;

/** Writes letters in the language of whoever gets them. */
@ApplicationScoped
class LetterWriting {

    private final Template plain;
    private final Template html;
    private final DigestParts digest;
    private final SectionTitles sections;
    private final LetterLinks links;

    LetterWriting(
            @Location("letter.txt") Template plain,
            @Location("letter.html") Template html,
            DigestParts digest,
            SectionTitles sections,
            LetterLinks links) {
        this.plain = plain;
        this.html = html;
        this.digest = digest;
        this.sections = sections;
        this.links = links;
    }

    LetterText write(LetterKind kind, LetterFacts kept, Language language) {
        var facts = sections.in(kept, language);
        var subject = kind.subject(facts, language);
        List<LetterPart> parts = kind == LetterKind.DIGEST ? digest.parts(facts, language, links::of) : List.of();
        var page = new LetterPage(
                language.name().toLowerCase(Locale.ROOT),
                subject,
                kind.text(facts, language),
                parts,
                lead(kind, facts, language),
                LetterWords.SENT_BY_PROGRAM.words(language));
        return new LetterText(
                page.lang(),
                subject,
                plain.data("letter", page).render(),
                html.data("letter", page).render());
    }

    private @Nullable LinkedWords lead(LetterKind kind, LetterFacts facts, Language language) {
        return links.of(kind, facts)
                .map(link -> new LinkedWords(LetterWords.READ_MORE.words(language), link))
                .orElse(null);
    }
}
