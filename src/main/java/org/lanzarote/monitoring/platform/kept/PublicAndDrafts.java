package org.lanzarote.monitoring.platform.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lanzarote.monitoring.platform.published.Generation;

/** What is public, and drafts of what will be. */
@ApplicationScoped
class PublicAndDrafts implements ShownState {

    private final Generation generation;

    PublicAndDrafts(Generation generation) {
        this.generation = generation;
    }

    @Override
    public Optional<String> now() {
        var names = generation.now();
        return Optional.of(names.published() + " " + names.drafts());
    }
}
