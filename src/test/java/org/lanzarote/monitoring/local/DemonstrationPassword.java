package org.lanzarote.monitoring.local;

/** The password that whoever has read this project knows. */
public final class DemonstrationPassword {

    private DemonstrationPassword() {}

    public static String text() {
        return new DemonstrationRealm().password();
    }
}
