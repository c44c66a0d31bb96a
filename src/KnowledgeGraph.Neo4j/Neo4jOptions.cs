using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Storage.Failpoints;

namespace KnowledgeGraph.Neo4j;

/// <summary>How to talk to a server.</summary>
public sealed record Neo4jOptions
{
    /// <summary>What a server with a heap of 1 GB takes in one transaction, with room to spare.</summary>
    public const int UsualTransactionLimit = 100_000;

    /// <summary>The defaults.</summary>
    public static Neo4jOptions Default { get; } = new();

    /// <summary>Which of the server's HTTP interfaces to use.</summary>
    /// <value>The default, <see cref="HttpInterface.Detect"/>, asks the server.</value>
    public HttpInterface Interface { get; init; } = HttpInterface.Detect;

    /// <summary>A PEM file with the certificates of the authorities that vouch for the server.</summary>
    /// <value>The default, <c>null</c>, trusts what the machine trusts. Certificates are always checked.</value>
    public string? CertificateAuthorityFile { get; init; }

    /// <summary>How often a transaction is tried again after a transient error.</summary>
    /// <value>0 to 20; the default is 7, some 20 s in all: long enough for a server to start again.</value>
    public int Retries { get; init; } = 7;

    /// <summary>The wait before the first retry; it doubles each time, with jitter, up to 10 s.</summary>
    /// <value>The default is 200 ms.</value>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The most nodes and relationships that one transaction is asked to write and remove; the server holds all of it in memory until the commit.</summary>
    /// <value>The default is <see cref="UsualTransactionLimit"/>. A larger first load goes in several transactions; a larger change is refused.</value>
    public int TransactionLimit { get; init; } = UsualTransactionLimit;

    /// <summary>How long a connection may take.</summary>
    /// <value>The default is 10 s.</value>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the server may take to begin its answer to one request, and then to send each next piece of it.</summary>
    /// <value>The default is 10 minutes.</value>
    public TimeSpan ResponseTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Told when a commit is asked for and not answered yet; for tests.</summary>
    /// <value>The default is <c>null</c>, which costs nothing.</value>
    public IFailpoints? Failpoints { get; init; }

    /// <summary>The clock of the retries' waits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
