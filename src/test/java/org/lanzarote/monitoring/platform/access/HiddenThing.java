package org.lanzarote.monitoring.platform.access;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;

import io.restassured.http.Header;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What you may not know exists, held against what does not exist. */
final class HiddenThing {

    static final String NONE = "01900000-0000-7000-8000-000000000000";

    private HiddenThing() {}

    /** Those who are told of nothing before it is public; RUS speaks for itself only. */
    static List<Supplier<RequestSpecification>> outsiders() {
        return List.of(
                () -> nobody(),
                () -> focalPoint("RUS"),
                () -> as("delegate-fra"),
                () -> secondStakeholder(),
                () -> facilitator(),
                () -> as("safeguarding-officer"),
                () -> as("auditor"));
    }

    /** Asks both, and finds no difference but the key that was asked for. */
    static Response same(Supplier<RequestSpecification> who, Method method, String path, String hidden, String none) {
        var one = who.get().request(method, path.replace("{}", hidden));
        var other = who.get().request(method, path.replace("{}", none));

        assertThat(one.statusCode()).as(path).isEqualTo(other.statusCode());
        assertThat(one.asString().replace(hidden, "?"))
                .as(path)
                .isEqualTo(other.asString().replace(none, "?"));
        assertThat(fields(one)).as(path).isEqualTo(fields(other));
        return one;
    }

    private static Set<String> fields(Response response) {
        return response.headers().asList().stream().map(Header::getName).collect(toSet());
    }
}
