package org.lanzarote.monitoring.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.people.account.GivenAccounts.address;
import static org.lanzarote.monitoring.people.account.GivenAccounts.delegateOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.delegateOfFrance;
import static org.lanzarote.monitoring.people.account.GivenAccounts.focalPointOf;
import static org.lanzarote.monitoring.people.account.GivenAccounts.invited;
import static org.lanzarote.monitoring.people.account.GivenAccounts.login;
import static org.lanzarote.monitoring.people.account.GivenAccounts.tag;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.people.identity.IdentityStore;
import org.lanzarote.monitoring.people.task.SeenTasks;
import org.lanzarote.monitoring.support.LocalServices;
import org.lanzarote.monitoring.support.Realm;
import org.lanzarote.monitoring.support.Relay;
import org.lanzarote.monitoring.support.Relay.Line;
import org.lanzarote.monitoring.support.TestClock;
import org.lanzarote.monitoring.support.Tokens;

/** An invitation reaches its owner, or it is seen that it did not. */
@QuarkusTest
class InvitationTest {

    private final AccountErrands errands;
    private final IdentityAgreement agreement;
    private final InvitationPost post;
    private final IdentityStore identities;
    private final GreenMail mail;

    InvitationTest(
            AccountErrands errands,
            IdentityAgreement agreement,
            InvitationPost post,
            IdentityStore identities,
            @ConfigProperty(name = LocalServices.MAIL_PORT) int port) {
        this.errands = errands;
        this.agreement = agreement;
        this.post = post;
        this.identities = identities;
        this.mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @BeforeEach
    void mailWorks() {
        mail.start();
    }

    @AfterEach
    void allIsAsBefore() {
        mail.stop();
        Relay.set(Line.OPEN);
    }

    @Test
    void invitedPersonGetsTheLinkInHisLanguage() throws MessagingException {
        var email = address();
        var id = invited(secretariat(), focalPointOf("FIN", email));

        errands.run();

        account(id, "SENT");
        assertThat(mail.getReceivedMessages()).hasSize(1);
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0]).hasToString(email);
        assertThat(message.getSubject()).isEqualTo("Mettre à jour votre compte");
        assertThat(GreenMailUtil.getWholeMessage(message))
                .contains(Tokens.keycloak().getPath() + "/login-actions/action-token?key");
    }

    @Test
    void invitationGoesOutOnce() {
        invited(secretariat(), focalPointOf("FIN", address()));

        errands.run();
        errands.run();

        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    /** The link in the first e-mail holds for the address that it went to. */
    @Test
    void whoGetsAnotherAddressBeforeHeCameInIsInvitedThereAtOnce() throws MessagingException {
        var id = delegateOfFrance();
        errands.run();
        mail.reset();
        var next = address();

        move(focalPoint("FRA"), id, next);

        account(id, "DUE");
        errands.run();
        account(id, "SENT");
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString(next);
    }

    /** Whoever gives out an address does not learn who has it; of its own Party a focal point knows that anyway. */
    @Test
    @Tag("slow") // 1.4 s
    void addressOfSomebodyUnknownIsTakenAndWaitsUntilItIsFree() throws MessagingException {
        var taken = address();
        var holder = invited(secretariat(), focalPointOf("FIN", taken));
        var own = address();
        invited(focalPoint("FRA"), delegateOf("FRA", own));
        focalPoint("FRA").body(delegateOf("FRA", own)).post("/accounts").then().statusCode(409);

        var delegate = invited(focalPoint("FRA"), delegateOf("FRA", taken));
        focalPoint("FRA")
                .body(delegateOf("FRA", taken))
                .post("/accounts")
                .then()
                .statusCode(409);
        var other = delegateOfFrance();
        new AccountErrands(agreement, post, passing()).run();
        seen(List.of(delegate, other), "SENT");
        assertThat(invitedAt(delegate)).isEqualTo(invitedAt(other));
        assertThat(tag("/accounts/" + delegate)).isEqualTo(tag("/accounts/" + holder));
        assertThat(identities.loginOf(taken)).isEqualTo(login(holder));
        secretariat().get("/accounts/" + delegate).then().body("addressHeldAt", notNullValue());
        SeenTasks.of(() -> secretariat())
                .body("items.kind", contains("SETTLE_ADDRESS"))
                .body("items.address", contains("/accounts/" + delegate));

        mail.reset();
        sent(secretariat(), holder, "end", Map.of("reason", "Left"));
        sent(focalPoint("FRA"), delegate, "send-invitation", null);
        errands.run();
        assertThat(identities.loginOf(taken)).isEqualTo(login(delegate));
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString(taken);
        assertThat(kinds(() -> secretariat())).isEmpty();
    }

    @Test
    void addressOfSomebodyUnknownIsGivenToADelegateAsAnyOther() {
        var taken = address();
        invited(secretariat(), focalPointOf("FIN", taken));
        var id = delegateOfFrance();
        errands.run();
        Realm.setPassword(login(id));
        var before = identities.rolesOf(login(id));

        var other = delegateOfFrance();
        move(focalPoint("FRA"), id, taken);
        move(focalPoint("FRA"), other, address());
        errands.run();

        assertThat(tag("/accounts/" + id)).isEqualTo(tag("/accounts/" + other));
        focalPoint("FRA").get("/accounts/" + id).then().body("email", equalTo(taken));
        assertThat(identities.rolesOf(login(id))).isEqualTo(before);
        assertThat(kinds(() -> secretariat())).contains("SETTLE_ADDRESS");
    }

    @Test
    void invitationThatWaitsForItsAddressFaresAsOthersDo() {
        var taken = address();
        invited(secretariat(), focalPointOf("FIN", taken));
        var both = List.of(invited(focalPoint("FRA"), delegateOf("FRA", taken)), delegateOfFrance());
        Relay.set(Line.CUT);
        errands.run();
        seen(both, "DUE");
        Relay.set(Line.OPEN);
        mail.stop();
        errands.run();
        seen(both, "UNDELIVERED");
    }

    @Test
    void whoHasComeInIsNotInvitedToAnotherAddress() {
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        errands.run();
        Realm.setPassword(login(id));

        move(secretariat(), id, address());

        account(id, "SENT");
    }

    @Test
    void undeliveredInvitationIsShownAndCanBeSentAgain() {
        mail.stop();
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        errands.run();
        account(id, "UNDELIVERED");
        secretariat()
                .get("/accounts?invitation=UNDELIVERED")
                .then()
                .body("items.id", contains(id))
                .body("items[0].invitationAt", notNullValue());

        mail.start();
        secretariat()
                .header("If-Match", tag("/accounts/" + id))
                .post("/accounts/" + id + "/send-invitation")
                .then()
                .statusCode(204);
        errands.run();

        account(id, "SENT");
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void invitationOfALoginThatIsGoneHoldsUpNoOther() {
        var gone = invited(secretariat(), focalPointOf("FIN", address()));
        Realm.remove(login(gone));
        var other = invited(secretariat(), focalPointOf("SWE", address()));

        errands.run();

        account(gone, "UNDELIVERED");
        account(other, "SENT");
    }

    @Test
    void invitationWaitsUntilKeycloakIsBack() {
        var id = invited(secretariat(), focalPointOf("FIN", address()));
        Relay.set(Line.CUT);
        errands.run();
        account(id, "DUE");

        Relay.set(Line.OPEN);
        errands.run();

        account(id, "SENT");
    }

    /** A clock by which each step takes a second. */
    private static Clock passing() {
        var steps = new AtomicInteger();
        InstantSource source = () -> TestClock.NOW.plusSeconds(steps.incrementAndGet());
        return source.withZone(ZoneOffset.UTC);
    }

    private static void sent(RequestSpecification by, String id, String verb, @Nullable Object body) {
        var request = by.header("If-Match", tag("/accounts/" + id));
        (body == null ? request : request.body(body))
                .post("/accounts/" + id + "/" + verb)
                .then()
                .statusCode(204);
    }

    private static void move(RequestSpecification by, String id, String email) {
        by.header("If-Match", tag("/accounts/" + id))
                .body(Map.of("email", email))
                .post("/accounts/" + id + "/change-address")
                .then()
                .statusCode(204);
    }

    private static String invitedAt(String id) {
        return focalPoint("FRA").get("/accounts/" + id).path("invitationAt");
    }

    private static void seen(List<String> ids, String invitation) {
        ids.forEach(id -> focalPoint("FRA")
                .get("/accounts/" + id)
                .then()
                .body("invitation", equalTo(invitation))
                .body("addressHeldAt", nullValue()));
    }

    private static void account(String id, String invitation) {
        secretariat().get("/accounts/" + id).then().statusCode(200).body("invitation", equalTo(invitation));
    }
}
