package org.lanzarote.monitoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.ArchitectureTest.MAIN;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** The one shape of an endpoint, as rules. */
class EndpointShapeTest {

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(MAIN);
    }

    /** Quarkus drops an endpoint that is not public, with no more than a warning. */
    @Test
    void everyEndpointIsPublic() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .check(MAIN);
    }

    @Test
    void everyOperationHasItsOwnName() {
        assertThat(endpoints().map(JavaMethod::getName)).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Those of one priority run in whatever order they are found, and each build would write another document. */
    @Test
    void everyFilterOfTheDocumentHasItsOwnPlace() {
        assertThat(MAIN.stream()
                        .filter(type -> type.isAnnotatedWith(OpenApiFilter.class))
                        .map(type ->
                                type.getAnnotationOfType(OpenApiFilter.class).priority()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void resourcesArePrivateToTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .check(MAIN);
    }

    @Test
    void everyCreationMayBeSentAgain() {
        assertThat(posts().filter(EndpointShapeTest::creates))
                .isNotEmpty()
                .allMatch(endpoint -> endpoint.isAnnotatedWith(Idempotent.class), "is @Idempotent")
                .allMatch(
                        endpoint -> parameters(endpoint).map(Parameter::getName).anyMatch("body"::equals),
                        "takes a body");
    }

    @Test
    void everyCommandLeavesATrail() {
        assertThat(endpoints().filter(endpoint -> !endpoint.isAnnotatedWith(GET.class)))
                .isNotEmpty()
                .allMatch(
                        endpoint -> endpoint.isAnnotatedWith(Trailed.class)
                                || endpoint.getOwner().isAnnotatedWith(Trailed.class),
                        "is @Trailed");
    }

    /** Each of these shows what everybody may see, or the caller himself. */
    @Test
    void everyReadingMayLeaveATrailUnlessItShowsNothingRestricted() {
        assertThat(MAIN.stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isAnnotatedWith(Trailed.class))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("ProblemTypeResource", "MeResource");
    }

    @Test
    void nothingElseIsIdempotentByKey() {
        assertThat(endpoints().filter(endpoint -> endpoint.isAnnotatedWith(Idempotent.class)))
                .allMatch(EndpointShapeTest::creates);
    }

    /**
     * A form is filled in over weeks while others save; it has the version of each answer in itself. To verify a receipt
     * is a question, which changes nothing. Whoever redeems an invitation has its secret, and can read no tag of it. A
     * lease is the caller's own, and changes nothing that another has seen.
     */
    static final Set<String> NEED_NO_TAG =
            Set.of("loadReplyForm", "verifyReceipt", "redeemInvitation", "takeLease", "giveBackLease");

    @Test
    void everyChangeNeedsThePrecondition() {
        assertThat(Stream.concat(
                        endpoints().filter(endpoint -> endpoint.isAnnotatedWith(PUT.class)),
                        posts().filter(endpoint -> !creates(endpoint))))
                .filteredOn(endpoint -> !NEED_NO_TAG.contains(endpoint.getName()))
                .isNotEmpty()
                .allMatch(
                        endpoint -> parameters(endpoint).map(Parameter::getType).anyMatch(Precondition.class::equals));
    }

    private static Stream<JavaMethod> endpoints() {
        return MAIN.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class));
    }

    private static Stream<JavaMethod> posts() {
        return endpoints().filter(endpoint -> endpoint.isAnnotatedWith(POST.class));
    }

    private static boolean creates(JavaMethod endpoint) {
        return endpoint.reflect().getGenericReturnType().getTypeName().contains(Created.class.getName());
    }

    private static Stream<Parameter> parameters(JavaMethod endpoint) {
        return Stream.of(endpoint.reflect().getParameters());
    }
}
