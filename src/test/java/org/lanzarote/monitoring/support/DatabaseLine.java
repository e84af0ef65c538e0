package org.lanzarote.monitoring.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import javax.net.SocketFactory;

/** The lines between the service and PostgreSQL, which a test may cut: as if the server were gone. */
public final class DatabaseLine extends SocketFactory {

    /** A system property, for it alone is shared by the class loaders of the driver and of the tests. */
    private static final String CUT = "database.line.cut";

    public static void cut() {
        System.setProperty(CUT, "");
    }

    public static void mend() {
        System.clearProperty(CUT);
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
            if (System.getProperty(CUT) != null) {
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
            line.write(one);
        }

        @Override
        public void write(byte[] piece, int from, int length) throws IOException {
            Line.requireWhole();
            line.write(piece, from, length);
        }

        @Override
        public void flush() throws IOException {
            Line.requireWhole();
            line.flush();
        }
    }
}
