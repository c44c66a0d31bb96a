using KnowledgeGraph.Neo4j.Address;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Neo4j.Errors;

/// <summary>
/// The server's status codes as errors of the port.
/// Source: Neo4j status codes, https://neo4j.com/docs/status-codes/current/errors/all-errors/.
/// </summary>
internal static class ServerFault
{
    private const string Client = "Neo.ClientError.";
    private const string Transient = "Neo.TransientError.";
    private const string CommitFailed = "Neo.DatabaseError.Transaction.TransactionCommitFailed";
    private const string StartFailed = "Neo.DatabaseError.Transaction.TransactionStartFailed";
    private const string Invalid = Client + "Request.Invalid";

    public static StoreException Of(string code, string message, Neo4jAddress address)
    {
        var error = Kind(code, message);
        var sentence = Special(code, message, address) ?? Sentence(error, code, message.Trim(), address);
        return new StoreException(error, sentence, new Neo4jStatus(code));
    }

    private static StoreError Kind(string code, string message) => code switch
    {
        CommitFailed or StartFailed => StoreError.Limit,
        Invalid when IsLostTransaction(message) => StoreError.Unavailable,
        Client + "Statement.SyntaxError" or Client + "Statement.SemanticError" => StoreError.Syntax,
        Client + "Statement.AccessMode" or Client + "General.ForbiddenOnReadOnlyDatabase" or Client + "General.WriteOnReadOnlyAccessDatabase" => StoreError.ReadOnly,
        Client + "Cluster.NotALeader" => StoreError.Unavailable,
        Client + "Database.DatabaseNotFound" => StoreError.NotFound,
        Client + "Transaction.TransactionTimedOut" or Client + "Transaction.TransactionTimedOutClientConfiguration" => StoreError.Limit,
        Client + "Transaction.TransactionNotFound" => StoreError.Unavailable,
        Transient + "General.DatabaseUnavailable" or Transient + "Database.DatabaseUnavailable" or "Neo.DatabaseError.Database.UnableToStartDatabase" => StoreError.Unavailable,
        Transient + "Transaction.Terminated" or Transient + "Transaction.LockClientStopped" => StoreError.Execution,
        _ when code.StartsWith(Client + "Schema.", StringComparison.Ordinal) => StoreError.Constraint,
        _ when code.StartsWith(Client + "Security.", StringComparison.Ordinal) => StoreError.Unauthorized,
        _ when code.Contains("OutOfMemory", StringComparison.Ordinal) || code.Contains("MaximumTransactionLimit", StringComparison.Ordinal) => StoreError.Limit,
        _ when code.StartsWith(Transient, StringComparison.Ordinal) => StoreError.Busy,
        _ => StoreError.Execution,
    };

    /// <summary>What an operator has to do something about, found on a real server whose disk was full, that was read-only, or slow.</summary>
    private static string? Special(string code, string message, Neo4jAddress address) => code switch
    {
        CommitFailed =>
            $"Neo4j at {Server(address)} could not finish a commit, most often because its disk is full: whether the changes were kept shows when it has been restarted. " +
            $"Make room on its disk, restart it, and run the same command again; it writes only what is missing. ({message.Trim()})",
        StartFailed =>
            $"The database {address.Database} on {Server(address)} has stopped after a failure of its own, most often a full disk, and must be restarted; the server's debug.log says why. ({message.Trim()})",
        Invalid when IsLostTransaction(message) =>
            $"Neo4j at {Server(address)} gave the transaction up, because it was restarted or heard nothing for too long. Try again; where it happens often, raise server.queryapi.transaction_idle_timeout in neo4j.conf (server.http.transaction_idle_timeout where the transactional endpoint is used).",
        Client + "General.WriteOnReadOnlyAccessDatabase" or Client + "General.ForbiddenOnReadOnlyDatabase" =>
            $"The database {address.Database} on {Server(address)} is read-only, so nothing can be written. Give another one, or take it out of server.databases.read_only (or default_to_read_only) in neo4j.conf.",
        Client + "Cluster.NotALeader" =>
            $"Neo4j at {Server(address)} takes no changes now: another member of its cluster leads the database {address.Database}. Give the address of the one that leads (SHOW DATABASES tells it), " +
            "or neo4j:// and the Bolt provider, which finds it by itself.",
        _ => null,
    };

    private static bool IsLostTransaction(string message) => message.StartsWith("Transaction with Id", StringComparison.Ordinal);

    private static string Sentence(StoreError error, string code, string message, Neo4jAddress address) => error switch
    {
        StoreError.Syntax => "The statement is wrong: " + message,
        StoreError.Constraint => $"The change breaks a rule of the graph {address.Location} and was taken back: {Sentenced(message)}",
        StoreError.ReadOnly => $"The statement writes, but only reading is allowed here ({address.Location}). {Sentenced(message)}",
        StoreError.NotFound => $"There is no database {address.Database} on {Server(address)}. Give one that exists after the host (SHOW DATABASES lists them), or leave it out for neo4j.",
        StoreError.Unauthorized => Unauthorized(code, message, address),
        StoreError.Unavailable => $"Neo4j at {Server(address)} answers, but the database {address.Database} is not available now. It may be starting: try again in a moment.{Detail(message)}",
        StoreError.Busy => $"Another transaction on {address.Location} stood in the way. Try again.{Detail(message)}",
        StoreError.Limit => $"The statement reached a limit of {address.Location}: {Sentenced(message)} Ask for less at a time, or raise the limit in neo4j.conf.",
        _ => $"The statement failed on {address.Location}: {Sentenced(message)}",
    };

    private static string Unauthorized(string code, string message, Neo4jAddress address) => code switch
    {
        Client + "Security.AuthenticationRateLimit" =>
            $"Neo4j at {Server(address)} refuses more attempts after several wrong passwords. Wait a few seconds, then give the right one.",
        Client + "Security.CredentialsExpired" =>
            $"The password of {address.User} on {Server(address)} has expired. Change it with ALTER CURRENT USER SET PASSWORD in Neo4j Browser.",
        Client + "Security.Forbidden" =>
            $"The user {address.User} may not do this on {address.Location}: {Sentenced(message)} Ask its administrator for the rights.",
        _ when address.Token is not null =>
            $"Neo4j at {Server(address)} refused the token. It may have expired: get a new one and set NEO4J_TOKEN.",
        _ when address.Password is null =>
            $"Neo4j at {Server(address)} asks for a user and a password. Set NEO4J_USERNAME and NEO4J_PASSWORD.",
        _ => $"Neo4j at {Server(address)} refused the user {address.User} with this password. Correct the address, or NEO4J_USERNAME and NEO4J_PASSWORD.",
    };

    private static string Server(Neo4jAddress address) => address.Root.GetLeftPart(UriPartial.Authority);

    private static string Detail(string message) => message.Length == 0 ? "" : " (" + message + ")";

    private static string Sentenced(string message) => message.EndsWith('.') || message.Length == 0 ? message : message + ".";
}
