package org.lanzarote.monitoring.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * The lines between the service and PostgreSQL, which a test may cut, as if the server were gone, or silence, as if it
 * took calls and said nothing.
 */
public final class DatabaseLine extends SocketFactory {

    /** A system property, for it alone is shared by the class loaders of the driver and of the tests. */
    private static final String STATE = "database.line";

    private static final String CUT = "cut";
    private static final String SILENT = "silent";

    public static void cut() {
        System.setProperty(STATE, CUT);
    }

    public static void silence() {
        System.setProperty(STATE, SILENT);
    }

    public static void mend() {
        System.clearProperty(STATE);
    }

    private static boolean is(String state) {
        return state.equals(System.getProperty(STATE));
    }

    @Override
    public Socket createSocket() {
        return new Line();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress own, int ownPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort) {
        throw new UnsupportedOperationException();
    }

    /** One line, which fails at its next use when it is cut. */
    private static final class Line extends Socket {

        @Override
        public void connect(SocketAddress address, int timeout) throws IOException {
            requireWhole();
            super.connect(address, timeout);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            requireWhole();
            return super.getInputStream();
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new Outgoing(super.getOutputStream());
        }

        static void requireWhole() throws SocketException {
            if (is(CUT)) {
                throw new SocketException("The line is cut");
            }
        }
    }

    private static final class Outgoing extends OutputStream {

        private final OutputStream line;

        Outgoing(OutputStream line) {
            this.line = line;
        }

        @Override
        public void write(int one) throws IOException {
            Line.requireWhole();
            if (!is(SILENT)) {
                line.write(one);
            }
        }

        @Override
        public void write(byte[] piece, int from, int length) throws IOException {
            Line.requireWhole();
            if (!is(SILENT)) {
                line.write(piece, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            Line.requireWhole();
            line.flush();
        }
    }
}
