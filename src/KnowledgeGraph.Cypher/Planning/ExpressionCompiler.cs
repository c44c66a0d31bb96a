using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Port;
using KnowledgeGraph.Cypher.Running.Evaluators;
using KnowledgeGraph.Cypher.Syntax.Ast;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Syntax trees to evaluators, with variables resolved to slots.</summary>
internal sealed class ExpressionCompiler(PlanBuilder builder)
{
    /// <summary>Compiles an expression.</summary>
    /// <param name="expression">The tree.</param>
    /// <param name="scope">The variables.</param>
    /// <param name="known">Sub-expressions that were computed before, and aggregates; null where there are none.</param>
    public Evaluator Compile(Expression expression, Scope scope, KnownExpressions? known = null)
    {
        if (known?.Find(expression, this) is { } slot)
        {
            return new SlotRead(slot);
        }

        return expression switch
        {
            Literal literal => new Constant(literal.Value),
            Variable variable => new SlotRead(SlotOf(variable, scope)),
            ParameterUse parameter => new ParameterRead(builder.Parameter(parameter.Name)),
            PropertyAccess access => new PropertyRead(Compile(access.Target, scope, known), Key(access.Key), access.At),
            Binary binary => CompileBinary(binary, scope, known),
            Unary { Operator: UnaryOperator.Not } negation => new Negation(Compile(negation.Operand, scope, known), negation.At),
            Unary sign => new Sign(sign.Operator == UnaryOperator.Minus, Compile(sign.Operand, scope, known), sign.At),
            FunctionCall call => CompileCall(call, scope, known),
            IsNullTest test => new NullTest(Compile(test.Operand, scope, known), test.Negated),
            TypeTest test => new TypeCheck(Compile(test.Operand, scope, known), test.Type, test.Negated),
            LabelTest test => new LabelCheck(Compile(test.Operand, scope, known), Labels(test.Labels, scope), test.At),
            ListLiteral list => new ListBuild(CompileAll(list.Items, scope, known)),
            MapLiteral map => CompileMap(map, scope, known),
            _ => CompileCollection(expression, scope, known),
        };
    }

    public Evaluator[] CompileAll(IReadOnlyList<Expression> expressions, Scope scope, KnownExpressions? known = null) =>
        [.. expressions.Select(e => Compile(e, scope, known))];

    public TokenName Key(string name) => builder.Token(TokenKind.Key, name);

    public LabelCondition Labels(LabelExpression labels, Scope scope) => labels switch
    {
        LabelName name => new LabelCondition.Name(builder.Token(TokenKind.Label, name.Name), builder.Token(TokenKind.Type, name.Name)),
        LabelNot negated => new LabelCondition.Not(Labels(negated.Operand, scope)),
        LabelAnd both => new LabelCondition.And(Labels(both.Left, scope), Labels(both.Right, scope)),
        LabelOr either => new LabelCondition.Or(Labels(either.Left, scope), Labels(either.Right, scope)),
        LabelComputed computed => new ComputedCondition(Compile(computed.Names, scope), computed.Any, computed.At),
        _ => new LabelCondition.Wildcard(),
    };

    private static int SlotOf(Variable variable, Scope scope) => scope.TryFind(variable.Name, out var slot)
        ? slot
        : throw Fail.Syntax("UndefinedVariable", variable.At, $"The variable '{variable.Name}' is not defined here.");

    private Evaluator CompileBinary(Binary binary, Scope scope, KnownExpressions? known)
    {
        var left = Compile(binary.Left, scope, known);
        var right = Compile(binary.Right, scope, known);
        return binary.Operator switch
        {
            BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor => new Logic(binary.Operator, left, right, binary.At),
            BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.LessOrEqual
                or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => new Comparison(binary.Operator, left, right),
            BinaryOperator.In => new Membership(left, right, binary.At),
            BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains or BinaryOperator.Matches => new StringTest(binary.Operator, left, right),
            _ => new Arithmetic(binary.Operator, left, right, binary.At),
        };
    }

    private Call CompileCall(FunctionCall call, Scope scope, KnownExpressions? known)
    {
        var function = FunctionTable.Find(call.Name)
            ?? throw ForeignFunctions.Unknown(call);
        return new Call(function, CompileAll(call.Arguments, scope, known), call.At);
    }

    private MapBuild CompileMap(MapLiteral map, Scope scope, KnownExpressions? known) =>
        new([.. map.Keys], CompileAll(map.Values, scope, known));

    private Evaluator CompileCollection(Expression expression, Scope scope, KnownExpressions? known)
    {
        switch (expression)
        {
            case IndexAccess access:
                return new Subscript(Compile(access.Target, scope, known), Compile(access.Index, scope, known), access.At);
            case SliceAccess slice:
                return new Slice(
                    Compile(slice.Target, scope, known),
                    slice.From is null ? null : Compile(slice.From, scope, known),
                    slice.To is null ? null : Compile(slice.To, scope, known),
                    slice.At);
            case CaseExpression choice:
                return new Choice(
                    choice.Subject is null ? null : Compile(choice.Subject, scope, known),
                    CompileAll(choice.Whens, scope, known),
                    CompileAll(choice.Thens, scope, known),
                    choice.Otherwise is null ? null : Compile(choice.Otherwise, scope, known));
            case MapProjection projection:
                return new MapProject(
                    Compile(projection.Subject, scope, known),
                    [.. projection.Items.Select(i => (i.Kind, i.Kind == MapProjectionKind.AllProperties ? null : Key(i.Key), i.Value is null ? null : Compile(i.Value, scope, known)))],
                    projection.At);
            default:
                return CompileBinding(expression, scope, known);
        }
    }

    /// <summary>Expressions that bring variables of their own.</summary>
    private Evaluator CompileBinding(Expression expression, Scope scope, KnownExpressions? known)
    {
        switch (expression)
        {
            case ListComprehension walk:
                var inner = With(scope, walk.Element, out var slot);
                var innerKnown = known?.Without(walk.Element);
                return new ListWalk(
                    slot,
                    Compile(walk.List, scope, known),
                    walk.Where is null ? null : Compile(walk.Where, inner, innerKnown),
                    walk.Projection is null ? null : Compile(walk.Projection, inner, innerKnown),
                    walk.At);
            case Quantifier quantifier:
                var elementScope = With(scope, quantifier.Element, out var element);
                return new Quantification(quantifier.Kind, element, Compile(quantifier.List, scope, known), Compile(quantifier.Predicate, elementScope, known?.Without(quantifier.Element)), quantifier.At);
            case Reduce reduce:
                var body = With(With(scope, reduce.Accumulator, out var accumulator), reduce.Element, out var item);
                return new Folding(accumulator, Compile(reduce.Initial, scope, known), item, Compile(reduce.List, scope, known), Compile(reduce.Body, body, known?.Without(reduce.Accumulator, reduce.Element)), reduce.At);
            default:
                return new SubqueryCompiler(builder).Compile(expression, scope, known);
        }
    }

    private Scope With(Scope scope, Variable variable, out int slot)
    {
        var inner = scope.Copy();
        slot = builder.NewSlot();
        inner.Set(variable.Name, slot);
        return inner;
    }
}
