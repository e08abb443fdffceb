package cymru.pythefnos.portal.identity;

class InMemoryClientsTest extends ClientsContract {

    @Override
    protected Clients clients() {
        return new InMemoryClients();
    }
}
