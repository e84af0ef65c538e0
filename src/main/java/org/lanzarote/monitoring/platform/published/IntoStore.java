package org.lanzarote.monitoring.platform.published;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** Stores what a marked operation answers to the public. It asks for the generation before the operation reads. */
@Provider
@StoredForPublic
@Priority(0)
class IntoStore implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEFORE = IntoStore.class.getName();

    private final ResponseStore store;
    private final Generation generation;
    private final PassingAnswer passing;

    IntoStore(ResponseStore store, Generation generation, PassingAnswer passing) {
        this.passing = passing;
        this.store = store;
        this.generation = generation;
    }

    @Override
    public void filter(ContainerRequestContext asked) {
        var request = WholeAnswer.request(asked);
        PublicQuestion.failure(request).ifPresent(failure -> {
            throw failure;
        });
        if (PublicQuestion.of(request).isPresent()) {
            request.put(BEFORE, generation.now().published());
            WholeAnswer.prepare(asked);
        }
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext given) {
        var request = WholeAnswer.request(asked);
        boolean isStored = passing.isStored();
        var last = passing.last();
        WholeAnswer.give(asked, given, answer -> {
            if (isStored) {
                UUID before = requireNonNull(request.get(BEFORE));
                store.keep(PublicQuestion.of(request).orElseThrow(), new ResponseStore.Kept(before, last, answer));
            }
        });
    }
}
