package org.lanzarote.monitoring.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the links in letters lead: into the front end, if the installation has one, and else to what the service shows everybody as
 * a page. A person can do nothing with an address that gives JSON.
 */
@ApplicationScoped
class LetterLinks {

    private final Optional<URI> frontEnd;
    private final Optional<URI> service;

    @Inject
    LetterLinks(MailSettings settings, @ConfigProperty(name = "documents.address") Optional<URI> service) {
        this(settings.frontEnd(), service);
    }

    LetterLinks(Optional<URI> frontEnd, Optional<URI> service) {
        this.frontEnd = frontEnd;
        this.service = service;
    }

    /** To the thing that a letter is about. */
    Optional<String> of(LetterKind kind, LetterFacts facts) {
        return of(kind.address(facts)).or(() -> kind.page(facts).flatMap(page -> on(service, page)));
    }

    /** To a thing of the service, by its address there. */
    Optional<String> of(String path) {
        return on(frontEnd, path);
    }

    private static Optional<String> on(Optional<URI> base, String path) {
        return base.filter(there -> !path.isEmpty())
                .map(there -> there.toString().replaceAll("/+$", "") + path);
    }
}
