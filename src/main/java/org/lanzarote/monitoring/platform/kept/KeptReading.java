package org.lanzarote.monitoring.platform.kept;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/**
 * Gives a reader the page that was made for this reader before, if nothing has changed since. It asks for the name of the state
 * before the operation reads anything, and runs inside the trail.
 */
@KeptForReader
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 200)
class KeptReading {

    private final ReaderQuestions questions;
    private final Instance<ShownState> states;
    private final KeptPages pages;
    private final PageBytes bytes;
    private final Disclosure disclosure;
    private final ObjectMapper json;

    KeptReading(
            ReaderQuestions questions,
            @Any Instance<ShownState> states,
            KeptPages pages,
            PageBytes bytes,
            Disclosure disclosure,
            ObjectMapper json) {
        this.questions = questions;
        this.states = states;
        this.pages = pages;
        this.bytes = bytes;
        this.disclosure = disclosure;
        this.json = json;
    }

    @AroundInvoke
    @Nullable Object read(InvocationContext call) throws Exception {
        var asked = questions.asked();
        var state = asked.isEmpty() ? Optional.<String>empty() : state(call).now();
        if (state.isEmpty()) {
            return call.proceed();
        }
        var question = asked.orElseThrow();
        var now = state.orElseThrow();
        var page = pages.find(question, now);
        if (page == null) {
            var made = requireNonNull(call.proceed());
            var body = ShortBytes.of(made, json);
            if (body.isEmpty()) {
                return made;
            }
            page = KeptPage.of(made, body.orElseThrow(), now, disclosure.isRestricted());
            pages.keep(question, page);
        }
        disclosure.restricted(page.restricted());
        bytes.give(page);
        return page.shown();
    }

    private ShownState state(InvocationContext call) {
        return states.select(call.getInterceptorBinding(KeptForReader.class).of())
                .get();
    }
}
