package org.lanzarote.monitoring.notice.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.notice.mail.LetterPage.Line;
import org.lanzarote.monitoring.notice.mail.LetterPage.Part;
import org.lanzarote.monitoring.platform.language.Language;

/** Writes letters in the language of whoever gets them. Links lead to the address that the installation has, and nowhere else. */
@ApplicationScoped
class LetterWriting {

    private final Template plain;
    private final Template html;
    private final DigestParts digest;
    private final Optional<URI> address;

    LetterWriting(
            @Location("letter.txt") Template plain,
            @Location("letter.html") Template html,
            DigestParts digest,
            @ConfigProperty(name = "documents.address") Optional<URI> address) {
        this.plain = plain;
        this.html = html;
        this.digest = digest;
        this.address = address;
    }

    LetterText write(LetterKind kind, LetterFacts facts, Language language) {
        var subject = kind.subject(facts, language);
        List<Part> parts = kind == LetterKind.DIGEST ? digest.parts(facts, language, this::link) : List.of();
        var page = new LetterPage(
                language.name().toLowerCase(Locale.ROOT),
                subject,
                kind.text(facts, language),
                parts,
                lead(kind.address(facts), language),
                LetterWords.SENT_BY_PROGRAM.words(language));
        return new LetterText(
                page.lang(),
                subject,
                plain.data("letter", page).render(),
                html.data("letter", page).render());
    }

    private @Nullable Line lead(String path, Language language) {
        var link = link(path);
        return link == null ? null : new Line(LetterWords.READ_MORE.words(language), link);
    }

    /** The address of a thing of the service; none, where the installation has not said how readers reach it. */
    private @Nullable String link(String path) {
        return address.map(base -> base.toString().replaceAll("/+$", "") + path).orElse(null);
    }
}
